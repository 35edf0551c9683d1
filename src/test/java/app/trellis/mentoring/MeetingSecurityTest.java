package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a student notes of mentors and meetings is theirs; an advisor reads what is shared, and only while it is. */
@ServiceTest
class MeetingSecurityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MentorService mentors;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ActionService actions;

    @Autowired
    private MeetingImportService imports;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private People people;

    private AccountId ada;
    private MentorCard grace;
    private MeetingId held;
    private MeetingId planned;
    private MeetingAction action;
    private RemovedMeeting removed;

    @BeforeEach
    void adaMetGrace() {
        ada = people.student("Ada");
        people.actAs(ada);
        var mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        grace = mentors.find(mentor);
        removed = mentoring.remove(mentoring.log(data()));
        held = mentoring.log(data());
        planned = meetings.plan(mentor, TODAY.plusDays(1));
        actions.add(held, new ActionData("Send the plot", ActionOwner.ME, null));
        action = actions.of(held).getFirst();
        meetings.writeNotes(held, new Edit("", "A secret"));
    }

    @Test
    void aStrangerIsRefused() {
        people.anonymous();
        assertRefused(AccessDeniedException.class, everything());
        assertThatThrownBy(() -> meetings.shared(ada, 9)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAdvisorIsRefusedWhateverIsShared() {
        people.advise(people.advisor("Grace"), ada, Area.values());
        assertRefused(AccessDeniedException.class, everything());
    }

    @Test
    void anAdministratorIsRefused() {
        people.actAs(people.administrator("Root"));
        assertRefused(AccessDeniedException.class, everything());
        assertThatThrownBy(() -> meetings.shared(ada, 9)).isInstanceOf(NotFound.class);
    }

    @Test
    void forAnotherStudentTheyDoNotExist() {
        people.actAs(people.student("Eve"));
        assertRefused(NotFound.class, byId());
        assertThatThrownBy(() -> meetings.shared(ada, 9)).isInstanceOf(NotFound.class);
        assertThat(mentors.mentors()).isEmpty();
        assertThat(meetings.page(null, 0, 9).total()).isZero();
        assertThat(meetings.planned(null)).isEmpty();
        assertThat(actions.open(null, 9).total()).isZero();
        assertThat(actions.due().number()).isZero();
    }

    @Test
    void anAdvisorReadsMeetingsWhileTheyAreShared() {
        var advisor = people.advisor("Grace");
        people.advise(
                advisor, ada, EnumSet.complementOf(EnumSet.of(Area.MEETINGS)).toArray(Area[]::new));
        people.actAs(advisor);
        assertThatThrownBy(() -> meetings.shared(ada, 9)).isInstanceOf(NotFound.class);

        people.actAs(ada);
        var relation = advising.myAdvisors().getFirst().id();
        advising.share(relation, EnumSet.of(Area.MEETINGS));
        people.actAs(advisor);
        var shared = meetings.shared(ada, 9);
        assertThat(shared.held())
                .singleElement()
                .satisfies(it -> assertThat(it.notes()).isEmpty());
        assertThat(shared.planned()).hasSize(1);
        assertThat(shared.actions().first()).containsExactly(action);

        people.actAs(ada);
        meetings.shareNotes(held, true);
        people.actAs(advisor);
        assertThat(meetings.shared(ada, 9).held().getFirst().notes()).isEqualTo("A secret");

        people.actAs(ada);
        advising.end(relation);
        people.actAs(advisor);
        assertThatThrownBy(() -> meetings.shared(ada, 9)).isInstanceOf(NotFound.class);
    }

    private void assertRefused(Class<? extends Exception> how, List<Runnable> calls) {
        for (int i = 0; i < calls.size(); i++) {
            var call = calls.get(i);
            assertThatThrownBy(call::run).as("call %d", i).isInstanceOf(how);
        }
    }

    private List<Runnable> everything() {
        return java.util.stream.Stream.concat(
                        byId().stream(),
                        List.<Runnable>of(
                                () -> mentors.mentors(),
                                () -> mentors.former(),
                                () -> mentors.restore(grace),
                                () -> meetings.page(null, 0, 9),
                                () -> meetings.planned(null),
                                () -> actions.open(null, 9),
                                () -> actions.due(),
                                () -> imports.preview(new byte[0]),
                                () -> imports.add(List.of()),
                                () -> imports.undo(new ImportDone(List.of(held), 0)))
                                .stream())
                .toList();
    }

    private List<Runnable> byId() {
        var mentor = grace.mentor().id();
        return List.of(
                () -> mentoring.restore(removed),
                () -> mentors.find(mentor),
                () -> mentors.change(mentor, grace.profile()),
                () -> mentors.rate(mentor, new MentorRating(1, null)),
                () -> mentors.takeOff(mentor),
                () -> mentors.bringBack(mentor),
                () -> mentors.delete(mentor),
                () -> meetings.find(held),
                () -> meetings.plan(mentor, TODAY),
                () -> meetings.move(planned, TODAY),
                () -> meetings.planAgain(held, TODAY),
                () -> meetings.writeAgenda(planned, new Edit("", "x")),
                () -> meetings.writeNotes(held, new Edit("", "x")),
                () -> meetings.shareNotes(held, true),
                () -> actions.of(held),
                () -> actions.carried(planned),
                () -> actions.add(held, new ActionData("x", ActionOwner.ME, null)),
                () -> actions.change(action.id(), action.data()),
                () -> actions.done(action.id(), true),
                () -> actions.remove(action.id()),
                () -> actions.restore(action));
    }

    private MeetingData data() {
        return new MeetingData(
                grace == null
                        ? mentoring.mentors().getFirst().id()
                        : grace.mentor().id(),
                TODAY,
                30,
                MeetingMode.LIVE);
    }
}
