package app.trellis.demo;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.Role;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** A student's first morning: account, programme, mentors, and the invitation to the advisor. */
class Beginning {

    private static final LocalTime MORNING = LocalTime.of(9, 10);

    private final Stage stage;
    private final ProgrammeService programmes;
    private final MentoringService mentoring;
    private final AdvisingService advising;

    Beginning(Stage stage, ProgrammeService programmes, MentoringService mentoring, AdvisingService advising) {
        this.stage = stage;
        this.programmes = programmes;
        this.mentoring = mentoring;
        this.advising = advising;
    }

    /** Afterwards the student is the one who acts. */
    void of(String email, String name, LocalDate day, ProgrammeData programme, Set<Area> shares) {
        stage.at(day, MORNING);
        stage.register(email, name, Role.STUDENT);
        stage.enter(email);
        programmes.setUp(programme);
        var invitation = advising.invite(Cast.ADVISOR, shares);
        stage.enter(Cast.ADVISOR);
        advising.accept(invitation.token());
        stage.enter(email);
    }

    void mentors(List<Story.Known> known) {
        known.forEach(each -> mentoring.addMentor(new MentorData(each.name(), each.kind())));
    }

    /** Entered on the day that the clock shows. */
    void leave(LocalDate from, int weeks) {
        programmes.addLeave(from, from.plusWeeks(weeks).minusDays(1));
    }
}
