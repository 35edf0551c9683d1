package app.trellis.ideas.ui;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.ideas.AskData;
import app.trellis.ideas.FeedbackAnswer;
import app.trellis.ideas.FeedbackLane;
import app.trellis.ideas.FeedbackService;
import app.trellis.ideas.GuestFeedbackService;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.JudgementService;
import app.trellis.ideas.SealData;
import app.trellis.ideas.WrittenProposal;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ada, who has a proposal, and the people whom she may ask about it. */
abstract class FeedbackViewCase extends ViewTest {

    static final FeedbackAnswer THEORY = new FeedbackAnswer("I doubt step two.", "", "", 40, "Too slow.", false);

    @Autowired
    IdeaService ideas;

    @Autowired
    FeedbackService feedback;

    @Autowired
    JudgementService judgements;

    @Autowired
    GuestFeedbackService guests;

    @Autowired
    MentoringService mentoring;

    @Autowired
    AdvisingService advising;

    @Autowired
    private JdbcClient jdbc;

    AccountId ada = AccountId.create();
    IdeaId idea = IdeaId.create();

    @BeforeEach
    void adaHasAProposal() {
        ada = people.student("Ada");
        people.actAs(ada);
        idea = proposal("Honest probes");
    }

    IdeaId proposal(String line) {
        var id = ideas.capture(IdeaData.of(line));
        WrittenProposal.about(id, ada, jdbc);
        return id;
    }

    MentorId mentor(String name, MentorKind kind) {
        return mentoring.addMentor(new MentorData(name, kind));
    }

    /** Asks a safety researcher by a link, who answers at once. */
    void answeredBy(MentorId mentor, FeedbackAnswer answer) {
        var link = feedback.ask(idea, AskData.byLink(mentor, FeedbackLane.THEORY_OF_CHANGE));
        people.anonymous();
        guests.answer(Objects.requireNonNull(link.token()), answer);
        people.actAs(ada);
    }

    void seal(MentorId mentor, int own, int predicted) {
        judgements.seal(idea, mentor, new SealData(own, predicted, "Likes measures"));
    }

    void open(String address) {
        UI.getCurrent().navigate("settings");
        UI.getCurrent().navigate(address);
    }

    void openFeedback() {
        open("ideas/" + idea.value() + "/feedback");
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    void number(String label, int value) {
        test(find(IntegerField.class).withLabel(label).single()).setValue(value);
    }

    void write(String label, String text) {
        test(area(label)).setValue(text);
    }

    TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    boolean says(String text) {
        return find(Paragraph.class).withTextContaining(text).exists();
    }

    String heading() {
        return find(H1.class).single().getText();
    }
}
