package app.trellis.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.ideas.FeedbackAnswer;
import app.trellis.ideas.FeedbackLane;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaState;
import app.trellis.ideas.RequestState;
import app.trellis.ideas.StrengthService;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorKind;
import app.trellis.plan.Evidence;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.Statements;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FeedbackViewTest extends FeedbackViewCase {

    private static final FeedbackAnswer STRONG = new FeedbackAnswer("Convincing.", "", "", 85, "Timely.", true);

    private static final ProgrammeData PROGRAMME = new ProgrammeData(
            LocalDate.of(2025, 10, 1), 48, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW);

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private StrengthService strengths;

    @Test
    void somebodyNewIsAskedByALinkThatIsShownOnceAndCanBeWithdrawn() {
        openFeedback();
        test(find(TextField.class).withLabel("Their name").single()).setValue("Saul");
        press("Add to my mentors");
        press("Ask");

        assertThat(find(TextField.class).withLabel("Link to hand over").single().getValue())
                .contains("/feedback/");
        assertThat(texts()).contains("Waiting");
        press("Withdraw");
        assertThat(state()).isEqualTo(RequestState.REVOKED);
        press("Undo");
        assertThat(state()).isEqualTo(RequestState.OPEN);
        openFeedback();
        assertThat(find(TextField.class).withLabel("Link to hand over").exists())
                .isFalse();
    }

    @Test
    void theLaneFollowsFromThePersonAndTheOtherOneIsRefusedWithTheReason() {
        mentor("Peer", MentorKind.PEER);
        openFeedback();
        Select<Mentor> who = who();
        test(who).selectItem("Peer · Peer");
        assertThat(lane().getValue()).isEqualTo(FeedbackLane.TRACTABILITY);
        lane().setValue(FeedbackLane.THEORY_OF_CHANGE);
        press("Ask");

        assertThat(says("The theory of change is a question for safety researchers."))
                .isTrue();
        assertThat(who.getValue().name()).isEqualTo("Peer");
    }

    @Test
    void withoutATheoryOfChangeNobodyIsAsked() {
        mentor("Saul", MentorKind.SAFETY_RESEARCHER);
        idea = ideas.capture(IdeaData.of("A line and no more"));
        openFeedback();
        press("Ask");
        assertThat(who().isInvalid()).isTrue();
        test(who()).selectItem("Saul · Safety researcher");
        press("Ask");
        assertThat(says("Write the theory of change first")).isTrue();
    }

    @Test
    void whatIsSealedIsComparedAfterAMeetingAndALessonIsKept() {
        mentor("Grace", MentorKind.ADVISOR);
        openFeedback();
        test(who()).selectItem("Grace · Advisor");
        test(way()).selectItem("In person; I note what they say");
        press("Ask");
        number("You", 80);
        press("Seal");
        assertThat(find(IntegerField.class).withLabel("You").single().getValue())
                .as("what was typed stays")
                .isEqualTo(80);
        number("Grace will say", 45);
        write("Why Grace will say so", "Too slow");
        press("Seal");
        number("Grace said", 40);
        write("Why Grace said so", "Takes a year");
        press("Note it and compare");

        assertThat(texts()).contains("80", "45", "40");
        assertThat(says("You and Grace disagree, and you knew it to within 5.")).isTrue();
        assertThat(says("That is a judgement of your own")).isTrue();
        test(find(TextField.class).withLabel("What I take from it, in a line").single())
                .setValue("Shorten it");
        test(find(com.vaadin.flow.component.button.Button.class)
                        .withText("Keep")
                        .single())
                .click();
        press("Thank you");
        assertThat(says("That is a judgement of your own")).isFalse();
        assertThat(judgements.list(idea).getFirst().lesson()).isEqualTo("Shorten it");
    }

    @Test
    void anAnswerThatCameFirstIsHeldUntilTheGuessIsSealed() {
        var saul = mentor("Saul", MentorKind.SAFETY_RESEARCHER);
        answeredBy(saul, THEORY);
        openFeedback();
        assertThat(says("Saul has answered already.")).isTrue();
        assertThat(says("I doubt step two.")).isFalse();
        number("You", 70);
        number("Saul will say", 60);
        press("Seal");
        assertThat(says("I doubt step two.")).isFalse();
        press("Reveal");
        assertThat(says("I doubt step two.")).isTrue();
        assertThat(says("Saul is 20 below what you expected.")).isTrue();
    }

    @Test
    void onlyALookGivesThePredictionUp() {
        var saul = mentor("Saul", MentorKind.SAFETY_RESEARCHER);
        answeredBy(saul, THEORY);
        openFeedback();
        press("Look without a guess");
        assertThat(says("I doubt step two.")).isTrue();
        assertThat(judgements.records()).isEmpty();
    }

    @Test
    void strongSaysWhatIsMissingUntilBothAgree() {
        var grace = mentor("Grace", MentorKind.ADVISOR);
        answeredBy(grace, STRONG);
        seal(grace, 80, 80);
        openFeedback();
        assertThat(items())
                .contains("your own word", "your advisor’s word, in an answer that you have revealed")
                .contains("why it matters for safety");
        press("Reveal");
        assertThat(items()).doesNotContain("your advisor’s word, in an answer that you have revealed");
        write("Why it matters for safety", "Oversight fails there first");
        test(find(Checkbox.class).withLabel("I call this idea strong").single()).click();
        press("Save");
        assertThat(says("You and your advisor agree: this idea is strong.")).isTrue();
        assertThat(ideas.find(idea).state()).isEqualTo(IdeaState.STRONG);
    }

    @Test
    void whatIsRevealedIsOfferedAsEvidenceOnceWithoutItsNumbers() {
        programmes.setUp(PROGRAMME);
        var grace = mentor("Grace", MentorKind.ADVISOR);
        seal(grace, 83, 61);
        openFeedback();
        assertThat(offer().exists()).isFalse();
        judgements.note(idea, grace, 90, "");
        openFeedback();
        assertThat((Set<?>) offer().single().getValue()).hasSize(2);
        press("Count it");

        assertThat(offer().exists()).isFalse();
        assertThat(evidence())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.note()).isEqualTo("Honest probes: judged by Grace"))
                .allSatisfy(
                        each -> assertThat(each.link()).asString().endsWith("/ideas/" + idea.value() + "/feedback"));
        press("Undo");
        assertThat(evidence()).isEmpty();
        assertThat(offer().exists()).isTrue();
    }

    @Test
    void aDeclinedOfferStaysAwayUnlessTakenBack() {
        programmes.setUp(PROGRAMME);
        answeredBy(mentor("Saul", MentorKind.SAFETY_RESEARCHER), THEORY);
        openFeedback();
        press("Look without a guess");
        offer().single().deselectAll();
        press("Count it");
        assertThat(offer().exists()).as("nothing was chosen").isTrue();
        press("No, thank you");
        assertThat(offer().exists()).isFalse();
        assertThat(evidence()).isEmpty();
        press("Undo");
        assertThat(offer().exists()).isTrue();
    }

    @Test
    void aStrongIdeaIsOfferedAsEvidence() {
        programmes.setUp(PROGRAMME);
        var grace = mentor("Grace", MentorKind.ADVISOR);
        answeredBy(grace, STRONG);
        openFeedback();
        press("Look without a guess");
        strengths.say(idea, true, "Oversight fails there first");
        openFeedback();
        press("Count it");
        assertThat(evidence())
                .extracting(Evidence::note)
                .containsExactly("Honest probes: you and your advisor call it strong");
    }

    @Test
    void somebodyElsesIdeaIsNotThere() {
        people.actAs(people.student("Ben"));
        openFeedback();
        assertThat(heading()).isEqualTo("Nothing here");
        open("ideas/no-id/feedback");
        assertThat(heading()).isEqualTo("Nothing here");
    }

    @Test
    void statementsDoNotGrowWithTheMentors() {
        judgements.begin(idea, mentor("Saul", MentorKind.SAFETY_RESEARCHER));
        openFeedback();
        int few = Statements.count(this::openFeedback);
        for (int n = 0; n < 10; n++) {
            var mentor = mentor("No " + n, MentorKind.SAFETY_RESEARCHER);
            answeredBy(mentor, THEORY);
            seal(mentor, 50, 50);
            judgements.reveal(idea, mentor);
        }
        assertThat(Statements.count(this::openFeedback)).isLessThanOrEqualTo(few + 2);
    }

    private ComponentQuery<CheckboxGroup> offer() {
        return find(CheckboxGroup.class).withLabel("Count this as evidence for");
    }

    private List<Evidence> evidence() {
        return plans.plan().milestones().stream()
                .flatMap(milestone -> milestone.evidence().stream())
                .toList();
    }

    private RequestState state() {
        return feedback.requests(idea).getFirst().state();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> items() {
        return find(ListItem.class).all().stream().map(ListItem::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Mentor> who() {
        return find(Select.class).withLabel("Whom to ask").single();
    }

    private Select<?> way() {
        return find(Select.class).withLabel("How").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<FeedbackLane> lane() {
        return find(RadioButtonGroup.class).withLabel("What about").single();
    }
}
