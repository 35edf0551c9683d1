package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.wellbeing.ListedSupport.Origin;
import app.trellis.wellbeing.SupportResource.Audience;
import app.trellis.wellbeing.SupportResource.Confidence;
import app.trellis.wellbeing.SupportResource.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class SupportListServiceTest {

    private static final String SHIPPED = "us-988";

    @Autowired
    private SupportListService list;

    @Autowired
    private SupportService support;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId root;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        root = people.administrator("Root");
        people.actAs(root);
    }

    @Test
    void anOwnEntryIsSeenByStudentsAndGoesWhenTakenBack() {
        var before = list.save(entry("", "DE", "Psychologische Beratung", "030 1234"));
        assertThat(seenByAda()).contains("Psychologische Beratung");
        people.actAs(root);
        list.takeBack(before);
        assertThat(seenByAda()).doesNotContain("Psychologische Beratung");
    }

    @Test
    void aShippedEntryIsChangedHiddenAndRestored() {
        list.save(entry(SHIPPED, "US", "Another name", "988"));
        assertThat(listed(SHIPPED).origin()).isEqualTo(Origin.CHANGED);
        assertThat(seenByAda()).contains("Another name");
        people.actAs(root);
        list.hide(SHIPPED);
        assertThat(seenByAda()).doesNotContain("Another name");
        people.actAs(root);
        list.show(SHIPPED);
        var before = list.restore(SHIPPED);
        assertThat(listed(SHIPPED).origin()).isEqualTo(Origin.SHIPPED);
        list.takeBack(before);
        assertThat(listed(SHIPPED).entry().service().en()).isEqualTo("Another name");
    }

    @Test
    void aCheckLeavesAShippedEntryOpenToUpgrades() {
        list.checked("us-grad-crisis-line");
        assertThat(listed("us-grad-crisis-line"))
                .satisfies(listed -> assertThat(listed.entry().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 24)))
                .extracting(ListedSupport::origin)
                .isEqualTo(Origin.SHIPPED);
    }

    @ParameterizedTest
    @CsvSource({"XX, Name, 030, country", "DE, '', 030, service", "DE, Name, call me, digits", "DE, Name, '', reach"})
    void whatAStudentCouldNotUseIsRefused(String country, String name, String call, String why) {
        assertThatThrownBy(() -> list.save(entry("", country, name, call.isEmpty() ? null : call)))
                .hasMessage("wellbeing.list.refused." + why);
    }

    @Test
    void whatStudentsNeedStays() {
        assertThatThrownBy(() -> list.hide("own-university")).hasMessage("wellbeing.list.refused.fixed");
        var worldwide = list.list().stream()
                .filter(each -> each.entry().isWorldwide() && each.entry().url() != null)
                .map(each -> each.entry().id())
                .toList();
        assertThatThrownBy(() -> worldwide.forEach(list::hide)).hasMessage("wellbeing.list.refused.needed");
    }

    @Test
    void nobodyElseMayAndWhatIsNotThereIsUnknown() {
        assertThatThrownBy(() -> list.hide("made-up")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> list.save(entry("made-up", "DE", "Name", "1"))).isInstanceOf(NotFound.class);
        var before = list.checked(SHIPPED);
        for (AccountId who : List.of(ada, people.advisor("Grace"))) {
            people.actAs(who);
            assertRefused(before);
        }
        people.anonymous();
        assertRefused(before);
    }

    @Test
    void anAdministratorReachesNoStudentsChoice() {
        assertDenied(support::find);
        assertDenied(() -> support.chooseCountry("DE"));
    }

    private void assertRefused(SupportBefore before) {
        assertDenied(list::list);
        assertDenied(() -> list.save(entry("", "DE", "Name", "1")));
        Stream.<ThrowingCallable>of(
                        () -> list.hide(SHIPPED),
                        () -> list.show(SHIPPED),
                        () -> list.checked(SHIPPED),
                        () -> list.restore(SHIPPED),
                        () -> list.takeBack(before))
                .forEach(SupportListServiceTest::assertDenied);
    }

    private ListedSupport listed(String id) {
        return list.list().stream()
                .filter(each -> each.entry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> seenByAda() {
        people.actAs(ada);
        var found = support.find();
        return Stream.of(found.near(), found.worldwide(), found.elsewhere())
                .flatMap(List::stream)
                .map(each -> each.service().en())
                .toList();
    }

    private static SupportResource entry(String id, String country, String name, @Nullable String call) {
        return new SupportResource(
                id,
                country,
                new Words(name, name),
                call == null ? List.of() : List.of(call),
                null,
                null,
                null,
                Audience.ANYONE,
                null,
                Confidence.HIGH,
                null,
                new Words("Weekdays", "Werktags"),
                List.of("de", "en"));
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
