package app.trellis.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;

/** The shipped prompts in their order. A mistake in the file stops the start. */
final class Prompts {

    /** As long as a key may be. */
    static final int KEY_LENGTH = 40;

    private final Map<String, Prompt> prompts = new LinkedHashMap<>();

    Prompts(List<Prompt> all) {
        for (var prompt : all) {
            boolean complete = prompt.key().matches("[a-z-]{1," + KEY_LENGTH + "}")
                    && !prompt.en().isBlank()
                    && !prompt.de().isBlank();
            if (!complete || prompts.put(prompt.key(), prompt) != null) {
                throw new IllegalStateException("prompt " + prompt.key() + " is incomplete, or there twice");
            }
        }
    }

    static Prompts read(Resource file) {
        try {
            var source = new YamlPropertySourceLoader().load("prompts", file);
            var binder = new Binder(ConfigurationPropertySources.from(source));
            return new Prompts(
                    binder.bind("prompts", Bindable.listOf(Prompt.class)).get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their keys, in order. */
    List<String> keys() {
        return List.copyOf(prompts.keySet());
    }

    boolean knows(String key) {
        return prompts.containsKey(key);
    }

    /** The question in the reader's language; empty if there is no such prompt any more. */
    String question(String key, Locale reader) {
        var prompt = prompts.get(key);
        return prompt == null ? "" : prompt.in(reader);
    }
}
