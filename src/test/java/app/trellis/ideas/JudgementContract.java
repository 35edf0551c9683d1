package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.ideas.FeedbackLoop.Proposed;
import app.trellis.ideas.JudgementRepository.Key;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of requests and sealed numbers, on every database. */
@Transactional
abstract class JudgementContract {

    private static final Instant NOW = MutableClock.START;
    private static final FeedbackAnswer ANSWER = new FeedbackAnswer("one", "two", "three", 40, "why", true);

    @Autowired
    private RequestRepository requests;

    @Autowired
    private AnswerRepository answers;

    @Autowired
    private JudgementRepository judgements;

    @Autowired
    private LoopRepository loops;

    @Autowired
    private StrengthRepository strengths;

    @Autowired
    private ProposalRepository proposals;

    @Autowired
    private IdeaRepository ideas;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId eve;
    private AccountId grace;
    private IdeaId idea;
    private MentorId mentor;
    private Key key;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
        grace = people.advisor("Grace");
        people.advise(grace, ada);
        people.actAs(ada);
        idea = new IdeaId(MentorId.create().value());
        ideas.add(ada, idea, IdeaData.of("An idea"), NOW);
        WrittenProposal.about(idea, ada, jdbc);
        proposals.keep(ada, idea, VersionOrigin.FEEDBACK, proposals.find(ada, idea), "", NOW);
        mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        key = new Key(ada, idea, mentor);
    }

    @Test
    void aRequestByLinkComesBackAsItWas() {
        var asked = add("hash", null, NOW.plusSeconds(60));
        assertThat(requests.list(ada, idea)).containsExactly(asked);
        assertThat(requests.list(eve, idea)).isEmpty();
        assertThat(requests.isOpen(ada, idea, mentor, NOW)).isTrue();
        assertThat(requests.isOpen(ada, idea, mentor, NOW.plusSeconds(60))).isFalse();
        var found = answers.byToken("hash").orElseThrow();
        assertThat(found.request()).isEqualTo(asked);
        assertThat(found.proposal().student()).isEqualTo("Ada");
        assertThat(found.proposal().theoryOfChange()).isEqualTo(WrittenProposal.THEORY);
        assertThat(answers.byToken("other")).isEmpty();
    }

    @Test
    void anAnswerIsStoredOnce() {
        var asked = add("hash", null, NOW.plusSeconds(60));
        assertThat(answers.answer(asked.id(), ANSWER, NOW)).isTrue();
        assertThat(answers.answer(asked.id(), FeedbackAnswer.EMPTY, NOW)).isFalse();
        assertThat(requests.list(ada, idea).getFirst().answer()).isEqualTo(ANSWER);
        assertThat(requests.revoke(ada, asked.id(), NOW)).isFalse();
        assertThat(requests.theoryReviews(ada)).hasSize(1);
        assertThat(requests.theoryReviews(eve)).isEmpty();
        assertThat(requests.advisorSaysStrong(ada, idea)).isFalse();
        judgements.begin(key);
        judgements.judge(key, new Verdict(40, "why", NOW, true));
        judgements.reveal(key, true, NOW);
        assertThat(requests.advisorSaysStrong(ada, idea)).isTrue();
    }

    @Test
    void aWithdrawnRequestTakesNoAnswer() {
        var asked = add(null, grace, null);
        assertThat(answers.waiting(grace, 0, 5)).hasSize(1);
        assertThat(answers.countWaiting(grace)).isEqualTo(1);
        assertThat(requests.revoke(eve, asked.id(), NOW)).isFalse();
        assertThat(requests.revoke(ada, asked.id(), NOW)).isTrue();
        assertThat(answers.waiting(grace, 0, 5)).isEmpty();
        assertThat(answers.byAdvisor(grace, asked.id())).isEmpty();
        assertThat(answers.answer(asked.id(), ANSWER, NOW)).isFalse();
        assertThat(requests.revoke(ada, asked.id(), null)).isTrue();
        assertThat(answers.byAdvisor(grace, asked.id())).isPresent();
    }

    @Test
    void sealAndActualKeepTheirOrder() {
        judgements.begin(key);
        judgements.begin(key);
        assertThat(judgements.judge(key, new Verdict(1, "", NOW, false))).isFalse();
        assertThat(judgements.reveal(key, true, NOW)).isFalse();
        assertThat(judgements.seal(key, new SealData(10, 20, "a"), NOW)).isTrue();
        assertThat(judgements.seal(key, new SealData(30, 40, "b"), NOW)).isTrue();
        assertThat(judgements.judge(key, new Verdict(50, "c", NOW, true))).isTrue();
        assertThat(judgements.judge(key, new Verdict(60, "d", NOW, true))).isFalse();
        assertThat(judgements.seal(key, new SealData(0, 0, ""), NOW)).isFalse();
        assertThat(judgements.find(key).orElseThrow().actual()).isNull();
        assertThat(judgements.toReveal(ada, 5)).hasSize(1);
        assertThat(judgements.reveal(key, false, NOW)).isTrue();
        var revealed = judgements.list(ada, idea).getFirst();
        assertThat(revealed.sealed()).isEqualTo(new SealData(30, 40, "b"));
        assertThat(Objects.requireNonNull(revealed.actual())).isEqualTo(new Verdict(50, "c", NOW, true));
        assertThat(judgements.judged(ada)).hasSize(1);
        assertThat(judgements.judged(eve)).isEmpty();
        assertThat(judgements.find(new Key(eve, idea, mentor))).isEmpty();
    }

    @Test
    void theLoopRunsFromTheFirstProposalToTheFirstJudgement() {
        var zone = ZoneId.of("Europe/Berlin");
        var day = NOW.atZone(zone).toLocalDate();
        judgements.begin(key);
        assertThat(loops.list(ada, zone)).isEmpty();
        judgements.propose(key, NOW);
        judgements.propose(key, NOW.plus(Duration.ofDays(9)));
        var asked = add("hash", null, NOW.plusSeconds(60));
        assertThat(loops.list(ada, zone)).containsExactly(new Proposed(day, null));
        judgements.judge(key, new Verdict(40, "", NOW.plus(Duration.ofDays(3)), true));
        requests.revoke(ada, asked.id(), NOW);
        assertThat(loops.list(ada, zone)).containsExactly(new Proposed(day, day.plusDays(3)));
        assertThat(loops.list(ada, ZoneId.of("Pacific/Pago_Pago")))
                .containsExactly(new Proposed(day.minusDays(1), day.plusDays(2)));
        assertThat(loops.list(eve, zone)).isEmpty();
    }

    @Test
    void whatTheStudentCallsStrongComesBack() {
        assertThat(strengths.get(ada, idea)).isEqualTo(new Strength(false, false, ""));
        strengths.say(ada, idea, "note", NOW);
        assertThat(strengths.get(ada, idea)).isEqualTo(new Strength(true, false, "note"));
        strengths.say(ada, idea, "other", null);
        assertThat(strengths.get(ada, idea)).isEqualTo(new Strength(false, false, "other"));
    }

    @Test
    void noRequestCanNameAnotherStudentsMentor() {
        people.actAs(eve);
        var foreign = mentoring.addMentor(new MentorData("Mallory", MentorKind.PEER));
        mentor = foreign;
        assertThatThrownBy(() -> add("hash", null, NOW)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private StoredRequest add(
            @org.jspecify.annotations.Nullable String hash,
            @org.jspecify.annotations.Nullable AccountId advisor,
            @org.jspecify.annotations.Nullable Instant ends) {
        var request = new StoredRequest(
                FeedbackRequestId.create(),
                ada,
                idea,
                new app.trellis.mentoring.Mentor(mentor, "Grace", MentorKind.ADVISOR),
                FeedbackLane.THEORY_OF_CHANGE,
                hash != null,
                NOW,
                ends,
                null,
                null,
                FeedbackAnswer.EMPTY);
        requests.add(request, 1, advisor, hash);
        return request;
    }
}
