package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WorldviewServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private WorldviewService worldview;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(EntryId.create().value());

    @BeforeEach
    void ada() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void whatStoodThereOnAnEarlierDayStaysReadable() {
        var id = worldview.begin("Scaling");
        worldview.write(id, new Edit("Scaling", "Scaling is enough"));
        assertThat(worldview.versions(id)).isEmpty();
        clock.advance(Duration.ofDays(1));
        worldview.write(id, new Edit("Scaling is enough", "Scaling is not enough"));
        worldview.write(id, new Edit("Scaling is not enough", "Scaling is not enough."));
        assertThat(worldview.versions(id)).containsExactly(new EntryVersion(TODAY, "Scaling is enough"));
        clock.advance(Duration.ofDays(1));
        worldview.write(id, new Edit("Scaling is not enough.", "Who knows"));
        assertThat(worldview.versions(id)).extracting(EntryVersion::heldOn).containsExactly(TODAY.plusDays(1), TODAY);
        assertThat(worldview.find(id).writtenOn()).isEqualTo(TODAY);
    }

    @Test
    void twoWindowsLoseNothing() {
        var id = worldview.begin("One");
        worldview.write(id, new Edit("One", "Two"));
        assertThatThrownBy(() -> worldview.write(id, new Edit("One", "Three")))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class, it -> assertThat(it.stored()).isEqualTo("Two"));
        worldview.writeWhy(id, new Edit("", "Because"));
        assertThatThrownBy(() -> worldview.writeWhy(id, new Edit("", "Or else")))
                .isInstanceOf(WrittenElsewhere.class);
        assertThatThrownBy(() -> worldview.write(id, new Edit("Two", "x".repeat(20_001))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anEntryDiffersFromAMentorOrFromAnyName() {
        var mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        var first = worldview.begin("One");
        worldview.differFrom(first, mentor, "");
        worldview.writeWhy(first, new Edit("", "She trusts benchmarks"));
        clock.advance(Duration.ofDays(1));
        var second = worldview.begin("Two");
        worldview.differFrom(second, null, " The  scaling\nschool ");
        var third = worldview.begin("Three");
        worldview.differFrom(third, null, "Grace");
        assertThat(worldview.differences())
                .extracting(DifferenceSummary::name, DifferenceSummary::entries, DifferenceSummary::why)
                .containsExactlyInAnyOrder(tuple("Grace", 2, ""), tuple("The scaling school", 1, ""));
        assertThat(worldview.page(new EntryQuery("", "Grace"), 0, 9).total()).isEqualTo(2);
        worldview.differFrom(third, null, " ");
        assertThat(worldview.differences())
                .filteredOn(it -> it.name().equals("Grace"))
                .extracting(DifferenceSummary::why)
                .containsExactly("She trusts benchmarks");
        assertThatThrownBy(() -> worldview.differFrom(first, null, "x".repeat(201)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void entriesAreFoundByTheirWordsWhateverTheyAre() {
        worldview.begin("# Scaling\nis 100% enough");
        var other = worldview.begin("Something else");
        worldview.differFrom(other, null, "Nobody");
        worldview.writeWhy(other, new Edit("", "They count on SCALING"));
        assertThat(worldview.page(new EntryQuery("scaling", ""), 0, 9).total()).isEqualTo(2);
        assertThat(worldview.page(new EntryQuery("100%", ""), 0, 9).rows())
                .singleElement()
                .extracting(EntrySummary::beginning)
                .isEqualTo("Scaling");
        assertThat(worldview.page(new EntryQuery("100_", ""), 0, 9).total()).isZero();
    }

    @Test
    void aDeletedEntryComesBackWithItsVersions() {
        var id = worldview.begin("One");
        clock.advance(Duration.ofDays(1));
        worldview.write(id, new Edit("One", "Two"));
        worldview.show(id, true);
        var entry = worldview.find(id);
        var removed = worldview.remove(id);
        assertThat(worldview.page(EntryQuery.ALL, 0, 9).total()).isZero();
        worldview.putBack(removed);
        assertThat(worldview.find(id)).isEqualTo(entry);
        assertThat(worldview.versions(id)).hasSize(1);
    }

    @Test
    void anAdvisorReadsOnlyWhatIsTicked() {
        worldview.begin("Mine alone");
        var shown = worldview.begin("For you too");
        worldview.show(shown, true);
        people.advise(people.advisor("Grace"), ada, Area.AGENDA);
        assertThat(worldview.shared(ada)).extracting(SharedEntry::text).containsExactly("For you too");
        people.actAs(ada);
        worldview.show(shown, false);
        people.advise(people.advisor("Hal"), ada, Area.AGENDA);
        assertThat(worldview.shared(ada)).isEmpty();
    }

    @Test
    void aMentorOfSomebodyElseIsUnknown() {
        var mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        people.actAs(people.student("Eve"));
        var id = worldview.begin("One");
        assertThatThrownBy(() -> worldview.differFrom(id, mentor, "Grace")).isInstanceOf(NotFound.class);
    }

    @Test
    void aPageCostsTwoStatementsHoweverManyThereAre() {
        for (int i = 0; i < 60; i++) {
            worldview.begin("Entry " + i);
        }
        assertThat(Statements.count(() -> worldview.page(EntryQuery.ALL, 0, 50)))
                .isEqualTo(2);
        assertThat(worldview.page(EntryQuery.ALL, 50, 50).rows()).hasSize(10);
    }
}
