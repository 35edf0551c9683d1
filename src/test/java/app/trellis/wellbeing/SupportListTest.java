package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportListTest {

    private final SupportList list = SupportFile.shipped();

    @Test
    void withoutACountryNothingIsNearAndTheWorldwideIndexIsThere() {
        var support = support(null);
        assertThat(support.near()).isEmpty();
        assertThat(ids(support.worldwide())).containsExactly("find-a-helpline");
    }

    @ParameterizedTest
    @CsvSource({"US, us-988", "GB, gb-samaritans", "DE, de-telefonseelsorge", "NO, no-mental-helse"})
    void theCountrysOwnServicesAreNear(String country, String id) {
        assertThat(ids(support(country).near())).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"DE, true", "FR, true", "EU, true", "GB, false", "CH, false", "NO, false", "US, false"})
    void theEuropeanEmergencyNumberIsNearInTheUnion(String country, boolean isNear) {
        assertThat(ids(support(country).near()).contains("eu-112")).isEqualTo(isNear);
    }

    @ParameterizedTest
    @CsvSource({"US", "DE", "EU", "JP"})
    void dropsNothing(String country) {
        var support = support(country);
        var shown = Stream.of(
                        support.near(), support.worldwide(), support.elsewhere(), List.of(support.ownServicePlace()))
                .flatMap(List::stream)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(list.all());
    }

    @ParameterizedTest
    @CsvSource({"2026-09-24, true", "2025-11-24, true", "2025-11-23, false", ", false"})
    void saysWhetherAnEntryWasCheckedWithinAYear(@Nullable LocalDate checkedOn, boolean recently) {
        var entry = new SupportResource(
                "id",
                "DE",
                new SupportResource.Words("en", "de"),
                List.of("1"),
                null,
                null,
                null,
                SupportResource.Audience.ANYONE,
                null,
                SupportResource.Confidence.HIGH,
                checkedOn,
                null,
                List.of());
        assertThat(entry.checkedRecently(LocalDate.of(2026, 11, 24))).isEqualTo(recently);
    }

    private Support support(@Nullable String country) {
        return list.forStudent(new SupportChoice(country, OwnService.none()));
    }

    private static List<String> ids(List<SupportResource> entries) {
        return entries.stream().map(SupportResource::id).toList();
    }
}
