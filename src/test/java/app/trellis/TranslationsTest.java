package app.trellis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages, is used, and none is written into the code. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[A-Za-z0-9._-]+)\"");
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([a-z-]+\\.[A-Za-z0-9._-]+)|'([a-z-]+\\.[a-z0-9.-]+)'");
    private static final Pattern WRITTEN_INTO_CODE =
            Pattern.compile("(?:new (?:Span|H[1-6]|Paragraph|Button|Badge|TextField|TextArea|Checkbox|DatePicker)\\(|"
                    + "\\.(?:setText|setLabel|setPlaceholder|setHelperText|setAriaLabel|setErrorMessage|setHeaderTitle)\\()"
                    + "\\s*\"[^\"]*[A-Za-z]{2}[^\"]*\"");

    static Stream<Path> englishFiles() throws IOException {
        return files(TEXTS, ".properties").filter(file -> !file.toString().endsWith("_de.properties"));
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void germanSaysAllThatEnglishSays(Path english) {
        var german = Path.of(english.toString().replace(".properties", "_de.properties"));
        assertThat(keys(german)).isEqualTo(keys(english));
        load(english)
                .forEach((key, text) -> assertThat(arguments(load(german).getProperty((String) key)))
                        .as("arguments of %s", key)
                        .isEqualTo(arguments((String) text)));
    }

    @ParameterizedTest
    @MethodSource("englishFiles")
    void keysBeginWithTheNameOfTheirFile(Path english) {
        var name = english.getFileName().toString().replace(".properties", "");
        assertThat(keys(english)).allMatch(key -> key.startsWith(name + "."));
    }

    @Test
    void everyTextIsUsedAndEveryUsedTextExists() throws IOException {
        var known = englishFiles().flatMap(file -> keys(file).stream()).collect(Collectors.toCollection(TreeSet::new));
        var features =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var mentioned = mentioned(features);
        assertThat(mentioned)
                .as("keys in the code that have no text")
                .allMatch(key -> known.contains(key) || known.stream().anyMatch(each -> each.startsWith(key)));
        assertThat(known)
                .as("texts that nothing shows")
                .allMatch(key -> mentioned.stream().anyMatch(each -> key.equals(each) || isBuiltFrom(key, each)));
    }

    @Test
    void noTextIsWrittenIntoTheCode() throws IOException {
        var written = files(Path.of("src/main/java"), ".java")
                .flatMap(file -> WRITTEN_INTO_CODE.matcher(read(file)).results().map(MatchResult::group))
                .toList();
        assertThat(written).isEmpty();
    }

    /** {@code "plan.phase." + phase} and {@code key + ".subject"} mention their texts by a part of the key. */
    private static boolean isBuiltFrom(String key, String mentioned) {
        return key.startsWith(mentioned) && (mentioned.endsWith(".") || key.charAt(mentioned.length()) == '.');
    }

    private static Set<String> mentioned(Set<String> features) throws IOException {
        return Stream.concat(
                        files(Path.of("src/main/java"), ".java").flatMap(file -> matches(LITERAL, file)),
                        files(Path.of("src/main/resources/templates"), ".html")
                                .flatMap(file -> matches(IN_TEMPLATE, file)))
                .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> Stream.of(".css", ".yaml", ".json", ".csv", ".svg", ".ts")
                        .noneMatch(key::endsWith))
                .collect(Collectors.toSet());
    }

    private static Stream<String> matches(Pattern pattern, Path file) {
        return pattern.matcher(read(file))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1));
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> keys(Path file) {
        return load(file).stringPropertyNames();
    }

    private static Properties load(Path file) {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
