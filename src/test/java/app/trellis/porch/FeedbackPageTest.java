package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.trellis.account.AccountId;
import app.trellis.ideas.AskData;
import app.trellis.ideas.FeedbackLane;
import app.trellis.ideas.FeedbackService;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.WrittenProposal;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The page that a link to a proposal opens. */
@ServiceTest
@AutoConfigureMockMvc
class FeedbackPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private IdeaService ideas;

    @Autowired
    private FeedbackService feedback;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private IdeaId idea;

    @BeforeEach
    void adaHasAProposal() {
        ada = people.student("Ada");
        people.actAs(ada);
        idea = ideas.capture(IdeaData.of("Debate <with> honest judges"));
        WrittenProposal.about(idea, ada, jdbc);
    }

    @Test
    void itSaysWhoseItIsWhatIsAskedAndWhenItEnds() throws Exception {
        var link = ask(MentorKind.SAFETY_RESEARCHER, FeedbackLane.THEORY_OF_CHANGE);
        assertThat(text(link))
                .contains(
                        "Ada asks you, Grace, for your view.",
                        "Debate &lt;with&gt; honest judges",
                        WrittenProposal.THEORY,
                        "24 December 2026, 09:00 UTC",
                        "name=\"onTheory\"",
                        "noindex")
                .doesNotContain("name=\"onInterest\"", "name=\"strong\"");
    }

    @Test
    void theOtherLaneAsksForTwoThingsAndAnAdvisorWhetherItIsStrong() throws Exception {
        assertThat(text(ask(MentorKind.ADVISOR, FeedbackLane.TRACTABILITY)))
                .contains("name=\"onTractability\"", "name=\"onInterest\"", "name=\"strong\"")
                .doesNotContain("name=\"onTheory\"");
    }

    @Test
    void itSpeaksGerman() throws Exception {
        assertThat(text(ask(MentorKind.SAFETY_RESEARCHER, FeedbackLane.THEORY_OF_CHANGE) + "?lang=de"))
                .contains("Ada bittet Sie, Grace, um Ihre Einschätzung.", "24. Dezember 2026, 09:00 UTC");
    }

    @Test
    void anAnswerArrivesOnceAndTheLinkIsOver() throws Exception {
        var link = ask(MentorKind.SAFETY_RESEARCHER, FeedbackLane.THEORY_OF_CHANGE);
        var thanks = web.perform(post(link)
                        .with(csrf())
                        .param("onTheory", "Convincing.")
                        .param("promising", "70")
                        .param("reason", "Timely."))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(thanks.getResponse().getContentAsString()).contains("Your answer has arrived");
        var gone = web.perform(get(link)).andExpect(status().isGone()).andReturn();
        assertThat(gone.getResponse().getContentAsString()).doesNotContain("Ada", "Debate", WrittenProposal.THEORY);
        people.actAs(ada);
        assertThat(feedback.theoryReviews()).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        var page = web.perform(post(ask(MentorKind.SAFETY_RESEARCHER, FeedbackLane.THEORY_OF_CHANGE))
                        .with(csrf())
                        .param("onTheory", "Step two is weak.")
                        .param("promising", "170"))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(page.getResponse().getContentAsString())
                .contains("Please give a whole number from 0 to 100", "Step two is weak.", "value=\"170\"");
    }

    @Test
    void anOldOrUnknownLinkTellsNothing() throws Exception {
        var link = ask(MentorKind.SAFETY_RESEARCHER, FeedbackLane.THEORY_OF_CHANGE);
        clock.advance(Duration.ofDays(30));
        var gone = web.perform(get(link)).andExpect(status().isGone()).andReturn();
        assertThat(gone.getResponse().getContentAsString())
                .contains("no longer works")
                .doesNotContain("Ada", "Debate");
        web.perform(get("/feedback/nonsense")).andExpect(status().isNotFound());
        web.perform(post("/feedback/nonsense").with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        web.perform(post(ask(MentorKind.SAFETY_RESEARCHER, FeedbackLane.THEORY_OF_CHANGE)))
                .andExpect(status().isForbidden());
    }

    @Test
    void tryingOutLinksIsSlowedDown() throws Exception {
        for (int tries = 0; tries < 60; tries++) {
            web.perform(get("/feedback/guess" + tries).with(request -> {
                request.setRemoteAddr("192.0.2.7");
                return request;
            }));
        }
        web.perform(get("/feedback/guess").with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .andExpect(status().isTooManyRequests());
    }

    private String ask(MentorKind kind, FeedbackLane lane) {
        var grace = mentoring.addMentor(new MentorData("Grace", kind));
        var path = Objects.requireNonNull(
                feedback.ask(idea, AskData.byLink(grace, lane)).path());
        people.anonymous();
        return path;
    }

    private String text(String page) throws Exception {
        return web.perform(get(page)).andReturn().getResponse().getContentAsString();
    }
}
