package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AdministratorOnly;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.SharedWithAdvisor;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a service hands to an advisor or an administrator holds nothing named or typed like a check-in. */
class SharedRecordsTest {

    private static final Set<String> WORDS =
            Set.of("mood", "energy", "workload", "connected", "checkin", "wellbeing", "phq", "who5", "lowpattern");

    private static final Set<Class<?>> SUPPORT_LIST =
            Set.of(SupportResource.class, SupportOverride.class, SupportBefore.class, ListedSupport.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.trellis");

    @Test
    void holdNothingNamedOrTypedLikeACheckIn() {
        var handedOut = handedOut();
        assertThat(handedOut)
                .filteredOn(type -> !isOfTheSupportList(type))
                .noneMatch(type -> type.getPackageName().startsWith("app.trellis.wellbeing"));
        // a constant of an enum is a word of ours, as a skill that the catalogue names, and nobody's datum
        assertThat(handedOut.stream().flatMap(type -> type.getFields().stream()))
                .filteredOn(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .noneMatch(field -> soundsPrivate(field.getName())
                        || soundsPrivate(field.getRawType().getSimpleName()));
    }

    @Test
    void theSearchSeesTheWordsItLooksFor() {
        assertThat(CLASSES.get(CheckInData.class).getFields()).anyMatch(field -> soundsPrivate(field.getName()));
    }

    /** Everything of ours that can be reached from what those methods return. */
    private static Set<JavaClass> handedOut() {
        var found = new LinkedHashSet<JavaClass>();
        var open = new ArrayDeque<>(CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(SharedRecordsTest::isForOthers)
                .flatMap(method -> ours(method.getReturnType().getAllInvolvedRawTypes().stream()))
                .toList());
        while (!open.isEmpty()) {
            var type = open.pop();
            if (found.add(type)) {
                ours(type.getFields().stream().flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()))
                        .forEach(open::push);
            }
        }
        return found;
    }

    /** Where to turn to is the same for all, and the administrator looks after it; it holds no student's datum. */
    private static boolean isOfTheSupportList(JavaClass type) {
        return SUPPORT_LIST.stream().anyMatch(each -> type.getFullName().startsWith(each.getName()));
    }

    private static boolean isForOthers(JavaMethod method) {
        return Stream.of(AdvisorOnly.class, AdministratorOnly.class, SharedWithAdvisor.class)
                .anyMatch(method::isAnnotatedWith);
    }

    private static Stream<JavaClass> ours(Stream<JavaClass> types) {
        return types.map(JavaClass::getBaseComponentType)
                .filter(type -> type.getPackageName().startsWith("app.trellis"));
    }

    private static boolean soundsPrivate(String name) {
        var plain = name.replace("_", "").toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(plain::contains);
    }
}
