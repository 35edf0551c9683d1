package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.RelationId;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ada has an idea with a proposal, a safety researcher, and an advisor who has an account. */
@ServiceTest
abstract class FeedbackCase {

    static final FeedbackAnswer THEORY_ANSWER = new FeedbackAnswer("I doubt step two.", "", "", 40, "Too slow.", false);
    static final FeedbackAnswer STRONG_ANSWER = new FeedbackAnswer("Convincing.", "", "", 85, "Timely.", true);

    @Autowired
    FeedbackService feedback;

    @Autowired
    JudgementService judgements;

    @Autowired
    StrengthService strengths;

    @Autowired
    GuestFeedbackService guests;

    @Autowired
    AskedService asked;

    @Autowired
    IdeaService ideas;

    @Autowired
    MentoringService mentoring;

    @Autowired
    AdvisingService advising;

    @Autowired
    People people;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    AccountId ada;
    AccountId grace;
    IdeaId idea;
    MentorId saul;
    MentorId advisor;

    @BeforeEach
    void adaHasAnIdea() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.advise(grace, ada);
        people.actAs(ada);
        idea = ideas.capture(IdeaData.of("Debate with honest judges"));
        WrittenProposal.about(idea, ada, jdbc);
        saul = mentoring.addMentor(new MentorData("Saul", MentorKind.SAFETY_RESEARCHER));
        advisor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
    }

    RelationId relation() {
        return advising.myAdvisors().getFirst().id();
    }

    /** Asks the safety researcher by a link. */
    String askSaul() {
        return Objects.requireNonNull(feedback.ask(idea, AskData.byLink(saul, FeedbackLane.THEORY_OF_CHANGE))
                .token());
    }

    /** Asks the advisor in Trellis. */
    FeedbackRequestId askGrace() {
        return feedback.ask(idea, new AskData(advisor, FeedbackLane.THEORY_OF_CHANGE, relation(), 0))
                .id();
    }

    void answerAsGuest(String token, FeedbackAnswer answer) {
        people.anonymous();
        guests.answer(token, answer);
        people.actAs(ada);
    }

    Judgement judgement(MentorId mentor) {
        return judgements.list(idea).stream()
                .filter(each -> each.mentor().id().equals(mentor))
                .findFirst()
                .orElseThrow();
    }
}
