package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SupportServiceTest {

    private static final OwnService OWN = new OwnService("Beratung", "030 1234", "https://example.org");

    @Autowired
    private People people;

    @Autowired
    private SupportService support;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void startsWithoutACountryAndWithoutAnOwnService() {
        assertThat(support.find().country()).isNull();
        assertThat(support.find().ownService().isEntered()).isFalse();
    }

    @Test
    void countryAndOwnServiceAreKeptApart() {
        support.chooseCountry("DE");
        support.enterOwnService(OWN);
        support.chooseCountry(null);
        assertThat(support.find().ownService()).isEqualTo(OWN);
        support.chooseCountry("GB");
        support.enterOwnService(OwnService.none());
        assertThat(support.find().country()).isEqualTo("GB");
        assertThat(support.find().ownService().isEntered()).isFalse();
    }

    @Test
    void aCountryWithoutAnEntryIsRefused() {
        assertThatThrownBy(() -> support.chooseCountry("XX")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"'', 030, ''", "Name, '', javascript:alert(1)", "Name, '', example.org"})
    void aServiceThatCannotBeShownSafelyIsRefused(String name, String phone, String url) {
        assertThatThrownBy(() -> support.enterOwnService(new OwnService(name, phone, url)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void tooLongAServiceIsRefused() {
        assertThatThrownBy(() -> support.enterOwnService(new OwnService("x".repeat(121), "", "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aStudentSeesNothingOfAnother() {
        support.chooseCountry("DE");
        support.enterOwnService(OWN);
        people.actAs(people.student("Bo"));
        assertThat(support.find().country()).isNull();
        assertThat(support.find().ownService().isEntered()).isFalse();
    }
}
