package app.trellis.reflection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AdministratorOnly;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.SharedWithAdvisor;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The wall around reflections, see {@code docs/adr/0098-reflections-behind-a-wall.md}: nobody but the student's own screen
 * touches an answer. Today may know that it is time, and nothing else; the demo writes its sample people's.
 */
@AnalyzeClasses(packages = "app.trellis", importOptions = ImportOption.DoNotIncludeTests.class)
class ReflectionWallTest {

    private static final Path MAIN = Path.of("src", "main");

    private static final Pattern TABLES =
            Pattern.compile("\\b(private_reflection|reflection_answer|reflection_rest)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> SAYS_ONLY_WHEN = Set.of("ReflectionDueService", "ReflectionKind");

    private static final DescribedPredicate<JavaClass> CONTENT = DescribedPredicate.describe(
            "content of reflections",
            type -> type.getPackageName().startsWith("app.trellis.reflection")
                    && !SAYS_ONLY_WHEN.contains(type.getSimpleName()));

    @ArchTest
    static final ArchRule onlyItsOwnScreenAndTheDemoTouchAnswers = noClasses()
            .that()
            .resideOutsideOfPackages("app.trellis.reflection..", "app.trellis.demo..")
            .should()
            .dependOnClassesThat(CONTENT)
            .because("a reflection is for the student’s eyes only");

    @ArchTest
    static final ArchRule onlyTodayKnowsWhenItIsTime = noClasses()
            .that()
            .resideOutsideOfPackages("app.trellis.reflection..", "app.trellis.progress..", "app.trellis.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.trellis.reflection..");

    @ArchTest
    static final ArchRule nothingIsForAnAdvisorOrAnAdministrator = ArchRuleDefinition.noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("app.trellis.reflection..")
            .should()
            .beAnnotatedWith(AdvisorOnly.class)
            .orShould()
            .beAnnotatedWith(AdministratorOnly.class)
            .orShould()
            .beAnnotatedWith(SharedWithAdvisor.class);

    @Test
    void onlyItsOwnPackageNamesItsTables() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            var naming = files.filter(ReflectionWallTest::isText)
                    .filter(ReflectionWallTest::namesATable)
                    .toList();
            assertThat(naming)
                    .hasSizeGreaterThan(2)
                    .allMatch(file -> file.startsWith(MAIN.resolve("java/app/trellis/reflection"))
                            || file.equals(MAIN.resolve("resources/db/migration/V17__reflection.sql")));
        }
    }

    @Test
    void whatALogWouldPrintSaysNothing() {
        var answer = new Answer(Question.FIT, "Grace", 1, null, "a secret sentence");
        var reflection = new Reflection(
                ReflectionId.create(), ReflectionKind.STILL_RIGHT, LocalDate.of(2026, 11, 24), null, List.of(answer));
        var page = new ReflectionPage(ReflectionKind.STILL_RIGHT, true, null, reflection, List.of(reflection));
        for (var record : List.of(answer, reflection, page)) {
            assertThat(record.toString()).isEqualTo(record.getClass().getSimpleName() + "[private]");
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
}
