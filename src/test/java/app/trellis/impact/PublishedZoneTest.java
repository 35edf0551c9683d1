package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedZoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"AoE", "aoe", "AOE", "UTC-12"})
    void anywhereOnEarthIsTwelveHoursBehindUtc(String text) {
        assertThat(PublishedZone.parse(text)).isEqualTo(PublishedZone.AOE);
        assertThat(PublishedZone.AOE.id()).isEqualTo(ZoneOffset.ofHours(-12));
    }

    @Test
    void knowsTheNamesOfTheIanaList() {
        assertThat(PublishedZone.parse("Europe/Berlin").id()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EST", "PT", "PST", "CET", "Etc/GMT+12", "GMT", "Berlin", "Europe/Atlantis", "UTC+99", ""})
    void refusesWhatCanBeMisunderstood(String text) {
        assertThatThrownBy(() -> PublishedZone.parse(text))
                .isInstanceOfSatisfying(
                        Unreadable.class, wrong -> assertThat(wrong.fault()).isEqualTo(Fault.UNKNOWN_ZONE));
    }
}
