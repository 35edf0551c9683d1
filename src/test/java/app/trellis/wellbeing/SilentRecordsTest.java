package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.time.IsoWeek;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a log line would print of the private records: nothing. */
class SilentRecordsTest {

    /** Ids and the list of support hold nothing that a student wrote. */
    private static final Set<String> KNOWN_TO_ALL =
            Set.of("ScoreId", "SupportResource", "SupportOverride", "ListedSupport", "Words", "WeekName");

    @Test
    void aCheckInSaysNeitherNoteNorNumbers() {
        var data = new CheckInData(1, 2, 3, 4, "a secret sentence");
        for (var record : List.of(data, new CheckIn(Week.THIS, data, false))) {
            assertThat(record.toString()).doesNotContain("secret").doesNotContainPattern("\\d");
        }
    }

    @ParameterizedTest
    @MethodSource
    void everyPrivateRecordSaysOnlyItsName(Class<?> type) throws ReflectiveOperationException {
        assertThat(filled(type)).hasToString(type.getSimpleName() + "[private]");
    }

    static Stream<Class<?>> everyPrivateRecordSaysOnlyItsName() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("app.trellis.wellbeing")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> !KNOWN_TO_ALL.contains(type.getSimpleName()))
                        .map(JavaClass::reflect);
    }

    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = value(types[i]);
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == IsoWeek.class) {
            return Week.THIS;
        }
        if (type.isRecord()) {
            return filled(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a secret sentence";
            case "int", "Integer" -> 3;
            case "boolean" -> false;
            case "LocalDate" -> LocalDate.of(2026, 11, 24);
            case "List" -> List.of();
            case "UUID" -> UUID.randomUUID();
            default -> throw new IllegalArgumentException("Add a value for " + type);
        };
    }
}
