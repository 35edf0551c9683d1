package app.trellis.wellbeing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The wall around wellbeing, see {@code docs/adr/0040-a-wall-around-wellbeing.md}: who may use its
 * types, and who may name its tables.
 */
@AnalyzeClasses(packages = "app.trellis", importOptions = ImportOption.DoNotIncludeTests.class)
class WellbeingWallTest {

    private static final Path MAIN = Path.of("src", "main");

    private static final Pattern TABLES =
            Pattern.compile("\\b(check_in|noted_score|support_choice|low_message)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<Path> INSIDE = List.of(
            MAIN.resolve("java/app/trellis/wellbeing"), MAIN.resolve("resources/db/migration/V4__wellbeing.sql"));

    @ArchTest
    static final ArchRule onlyTheReviewAndTheDemoTouchItsTypes = noClasses()
            .that()
            .resideOutsideOfPackages("app.trellis.wellbeing..", "app.trellis.review..", "app.trellis.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.trellis.wellbeing..")
            .because("a check-in is for the student’s eyes only");

    @Test
    void onlyItsOwnPackageNamesItsTables() throws IOException {
        assertThat(filesNamingItsTables()).allMatch(WellbeingWallTest::isInside);
    }

    @Test
    void theSearchForTablesFindsWhatIsInside() throws IOException {
        assertThat(filesNamingItsTables()).contains(INSIDE.getLast()).hasSizeGreaterThan(4);
    }

    private static List<Path> filesNamingItsTables() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(WellbeingWallTest::isText)
                    .filter(WellbeingWallTest::namesATable)
                    .toList();
        }
    }

    private static boolean isText(Path file) {
        return Stream.of(".java", ".sql", ".yaml", ".yml", ".properties", ".xml", ".html", ".csv")
                .anyMatch(ending -> file.getFileName().toString().endsWith(ending));
    }

    private static boolean namesATable(Path file) {
        try {
            return TABLES.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    private static boolean isInside(Path file) {
        return INSIDE.stream().anyMatch(file::startsWith);
    }
}
