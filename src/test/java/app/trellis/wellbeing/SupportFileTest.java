package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String SOUND = """
      - id: index
        country: "*"
        service: {en: Index, de: Verzeichnis}
        url: https://example.org
        audience: ANYONE
        confidence: HIGH
      - id: own-university
        country: "*"
        service: {en: Own, de: Eigene}
        audience: STUDENTS
        confidence: HIGH
      """;

    @Test
    void theShippedListIsSound() {
        assertThat(SupportFile.shipped().all()).hasSize(31);
        assertThat(SupportFile.shipped().countries()).hasSize(25);
    }

    @Test
    void noShippedEntryWasCheckedInTheFuture() {
        assertThat(SupportFile.shipped().all())
                .filteredOn(entry -> entry.checkedOn() != null)
                .hasSizeGreaterThan(9)
                .allSatisfy(entry -> assertThat(entry.checkedOn()).isBefore(TODAY));
    }

    @Test
    void readsASoundList() {
        assertThat(read(SOUND).all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: index           | id: In Dex          | In Dex: the id must be",
                "id: index           | id: own-university  | own-university: this id is taken",
                "country: \"*\"      | country: XX         | index: the country must be",
                "de: Verzeichnis     | de: ''              | index: the service must be named in both",
                "https://example.org | http://example.org  | index: the web page must be https",
                "audience: ANYONE    | call: [ring me]     | index: a number is digits",
                "audience: ANYONE    | keyword: HELLO      | index: a keyword needs a number",
                "audience: ANYONE    | text: me            | index: the text number is digits",
                "audience: ANYONE    | 'note: {en: Only}'  | index: the note must be in both",
                "id: own-university  | id: another         | own-university: the list needs this entry"
            })
    void namesTheFaultAndItsEntry(String sound, String faulty, String fault) {
        assertThatThrownBy(() -> read(SOUND.replace(sound, faulty))).hasMessageContaining(fault);
    }

    @Test
    void namesAllFaultsInOnePass() {
        var faulty = SOUND.replace("en: Index", "en: ''").replace("id: own-university", "id: other");
        assertThatThrownBy(() -> read(faulty))
                .hasMessageContaining("index: the service")
                .hasMessageContaining("other: it needs a number or a web page")
                .hasMessageContaining("own-university: the list needs");
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        assertThatThrownBy(() -> read(SOUND.replace("url:", "webpage:"))).hasMessageContaining("webpage");
    }

    private static SupportList read(String yaml) {
        return SupportFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
