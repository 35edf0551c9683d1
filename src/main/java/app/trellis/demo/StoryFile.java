package app.trellis.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Reads the files that sample people are told in. */
final class StoryFile {

    private StoryFile() {}

    /** One person's story. */
    static Story story(String name) {
        return read(name, "story", Story.class);
    }

    /** What the crowd is drawn from. */
    static Crowd.Words words() {
        return read("crowd", "words", Crowd.Words.class);
    }

    /** What they do besides. */
    static Habits.People habits() {
        return read("habits", "habits", Habits.People.class);
    }

    private static <T> T read(String name, String root, Class<T> type) {
        try {
            var source = new YamlPropertySourceLoader().load(name, new ClassPathResource("demo/" + name + ".yaml"));
            return new Binder(ConfigurationPropertySources.from(source))
                    .bind(root, type)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
