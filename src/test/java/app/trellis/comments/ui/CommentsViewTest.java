package app.trellis.comments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.comments.CommentDraft;
import app.trellis.comments.CommentService;
import app.trellis.comments.CommentThread;
import app.trellis.comments.Subject;
import app.trellis.comments.SubjectKind;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.testing.MutableClock;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommentsViewTest extends ViewTest {

    @Autowired
    private CommentService comments;

    @Autowired
    private IdeaService ideas;

    @Autowired
    private MutableClock clock;

    private AccountId ada;
    private AccountId grace;
    private IdeaId idea;

    @BeforeEach
    void anIdeaIsShared() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
        idea = ideas.capture(IdeaData.of("Honest probes"));
    }

    @Test
    void withNobodyToTalkToThereIsNoPanel() {
        open("ideas/" + idea.value());
        assertThat(find(TextArea.class).withLabel("Write a comment").exists()).isFalse();
    }

    @Test
    void aStudentAnswersAnAdvisorOnTheIdeaAndResolves() {
        people.advise(grace, ada, Area.IDEAS);
        comments.begin(subject(), new CommentDraft("Why **probes**?", Set.of(ada)));
        clock.advance(Duration.ofMinutes(1));
        people.actAs(ada);
        open("ideas/" + idea.value());
        assertThat(says("@Ada")).isTrue();
        assertThat(says("new")).isTrue();
        press("Answer");
        var answer = find(TextArea.class).withLabel("Your answer").single();
        press("Comment", 0);
        assertThat(find(Paragraph.class)
                        .withTextContaining("Write a few words first")
                        .exists())
                .isTrue();
        test(answer).setValue("They are cheap");
        press("Comment", 0);
        assertThat(threads().getFirst().comments()).hasSize(2);
        assertThat(says("new")).isFalse();
        press("Resolve");
        assertThat(threads().getFirst().resolved()).isTrue();
        press("Undo");
        assertThat(threads().getFirst().resolved()).isFalse();
    }

    @Test
    void anOwnCommentIsCorrectedRemovedAndBothTakenBack() {
        people.advise(grace, ada, Area.IDEAS);
        people.actAs(ada);
        open("ideas/" + idea.value());
        var field = find(TextArea.class).withLabel("Write a comment").single();
        test(field).setValue("Look at ths");
        find(CheckboxGroup.class).withLabel("Mention").single();
        press("Comment", 0);
        press("Edit", 1);
        var own = find(TextArea.class).withLabel("Your comment").single();
        assertThat(own.getValue()).isEqualTo("Look at ths");
        test(own).setValue("Look at this");
        press("Comment", 0);
        assertThat(says("edited")).isTrue();
        press("Remove", 0);
        assertThat(threads()).isEmpty();
        press("Undo");
        assertThat(threads().getFirst().comments().getFirst().text()).isEqualTo("Look at this");
    }

    @Test
    void allThreadsAreListedAndOneOpensWithTheWayToItsThing() {
        people.advise(grace, ada, Area.IDEAS);
        comments.begin(subject(), new CommentDraft("Why?", Set.of(ada)));
        open("comments");
        assertThat(find(Paragraph.class).withTextContaining("One thread").exists())
                .isTrue();
        open("comments/" + threads().getFirst().id().value());
        assertThat(find(H1.class).single().getText()).isEqualTo("Idea: Honest probes");
        assertThat(find(Anchor.class).withText("Go to the student’s page").exists())
                .isTrue();
        people.actAs(ada);
        UI.getCurrent().navigate("comments", QueryParameters.of("show", "resolved"));
        assertThat(find(Paragraph.class)
                        .withTextContaining("Nothing resolved yet")
                        .exists())
                .isTrue();
        open("comments");
        test(find(TextArea.class).withLabel("Write a comment").single()).setValue("Hello");
        press("Comment", 0);
        assertThat(comments.on(Subject.general(ada)).threads()).hasSize(1);
    }

    private Subject subject() {
        return Subject.of(ada, SubjectKind.IDEA, idea);
    }

    private List<CommentThread> threads() {
        return comments.on(subject()).threads();
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private void press(String text, int number) {
        var all = find(Button.class).withText(text).all();
        test(all.get(Math.min(number, all.size() - 1))).click();
    }

    private boolean says(String words) {
        return find(Span.class).withText(words).exists();
    }
}
