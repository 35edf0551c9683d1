package app.trellis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Features depend on each other in one direction only, as declared in their {@code package-info}. */
class ModularityTest {

    private static final Path PICTURE = Path.of("docs/modules.md");
    private final ApplicationModules modules = ApplicationModules.of(Trellis.class);

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        modules.verify();
    }

    /** Rewrites the picture in the docs, and fails once so that the change is seen and committed. */
    @Test
    void theModulePictureInTheDocsIsCurrent() throws IOException {
        var drawn = modules.stream()
                .sorted(Comparator.comparing(each -> each.getIdentifier().toString()))
                .map(this::arrows)
                .collect(Collectors.joining("", """
                        # Modules

                        Drawn from the code by `ModularityTest`. An arrow means "uses"; `shared` is used by all and left out.

                        ```mermaid
                        graph LR
                        """, "```\n"));
        var committed = Files.exists(PICTURE) ? Files.readString(PICTURE) : "";
        Files.createDirectories(PICTURE.getParent());
        Files.writeString(PICTURE, drawn);
        assertThat(committed)
                .as("docs/modules.md was out of date and has been rewritten")
                .isEqualTo(drawn);
    }

    private String arrows(ApplicationModule module) {
        var name = module.getIdentifier().toString();
        return module.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .map(used -> used.getIdentifier().toString())
                .filter(used -> !used.equals("shared"))
                .sorted()
                .map(used -> "    %s --> %s\n".formatted(name, used))
                .collect(Collectors.joining());
    }
}
