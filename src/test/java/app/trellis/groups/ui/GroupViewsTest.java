package app.trellis.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.groups.GroupId;
import app.trellis.groups.GroupService;
import app.trellis.groups.MemberService;
import app.trellis.groups.SessionData;
import app.trellis.groups.SessionFormat;
import app.trellis.groups.SessionId;
import app.trellis.groups.SessionRunService;
import app.trellis.groups.SessionService;
import app.trellis.groups.SessionText;
import app.trellis.shared.Edit;
import app.trellis.testing.MutableClock;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupViewsTest extends ViewTest {

    @Autowired
    private GroupService groups;

    @Autowired
    private MemberService members;

    @Autowired
    private SessionService sessions;

    @Autowired
    private SessionRunService runs;

    @Autowired
    private MutableClock clock;

    private AccountId ada = new AccountId(UUID.randomUUID());
    private GroupId group = GroupId.create();

    @BeforeEach
    void adaHasAGroup() {
        ada = people.student("Ada");
        people.actAs(ada);
        group = groups.create("Thursdays");
    }

    @Test
    void settingUpAGroupLeadsToIt() {
        navigate("groups", Component.class);
        assertThat(find(RouterLink.class).withText("Thursdays").exists()).isTrue();
        test(find(TextField.class).withLabel("Name of the group").single()).setValue("Fridays");
        press("Set up");
        assertThat(find(H1.class).single().getText()).isEqualTo("Fridays");
        assertThat(find(Paragraph.class).withText("Nothing is planned").exists())
                .isTrue();
    }

    @Test
    void aNewcomerIsTaughtWhatAGroupIsFor() {
        people.actAs(people.advisor("Grace"));
        navigate("groups", Component.class);
        assertThat(find(Paragraph.class).withText("No reading group yet").exists())
                .isTrue();
    }

    @Test
    void somebodyIsInvitedByALinkThatIsShownOnce() {
        navigate("groups/" + group.value(), Component.class);
        test(find(EmailField.class).withLabel("Email address").single()).setValue("ben@example.org");
        press("Make a link");
        assertThat(find(TextField.class).withLabel("Link to hand over").single().getValue())
                .contains("/group-invitation/");
        navigate("groups/" + group.value(), Component.class);
        assertThat(find(TextField.class).withLabel("Link to hand over").exists())
                .isFalse();
        assertThat(find(Span.class).withText("ben@example.org").exists()).isTrue();
    }

    @Test
    void aDeepDiveOnAMemberIsRefusedWithTheReasonAndNothingTypedIsLost() {
        UI.getCurrent().navigate("groups/" + group.value(), QueryParameters.of("session", "new"));
        test(find(TextField.class).withLabel("Which agenda").single()).setValue("Debate");
        test(find(TextField.class).withLabel("Author of the agenda").single()).setValue("ADA");
        press("Save");
        assertThat(find(Paragraph.class)
                        .withTextContaining("That author is in this group")
                        .exists())
                .isTrue();
        test(find(TextField.class).withLabel("Author of the agenda").single()).setValue("Grace Hopper");
        press("Save");
        assertThat(find(RouterLink.class).withText("Debate").exists()).isTrue();
    }

    @Test
    void theRoundThatAnotherPersonGoesOnToIsShown() {
        var id = planned(SessionFormat.CLARIFY_CORRECT_CRITIQUE);
        open(id);
        press("Begin the session");
        assertThat(now()).isEqualTo("Round 1 of 3: Clarify");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);
        test(area("Notes: what it says")).setValue("A probe that abstains");
        runs.go(id, 1, 2);
        poll();
        assertThat(now()).isEqualTo("Round 2 of 3: Correct");
        assertThat(area("Notes: what it says").getValue()).isEqualTo("A probe that abstains");
        assertThat(area("The stronger version")).isNotNull();
        press("Next round");
        press("Finish");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(find(Paragraph.class).withText("A probe that abstains").exists())
                .isTrue();
        test(area("What came out of it")).setValue("Abstaining helps");
        assertThat(runs.run(id).text(SessionText.SUMMARY)).isEqualTo("Abstaining helps");
    }

    @Test
    void leavingTheScreenEndsTheAsking() {
        open(planned(SessionFormat.OWN_IDEAS));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);
        navigate("groups", Component.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void bothTextsAreShownWhenTwoWrite() {
        var id = planned(SessionFormat.OWN_IDEAS);
        runs.start(id);
        open(id);
        runs.write(id, SessionText.ROUND_1, new Edit("", "theirs"));
        test(area("Notes: the idea")).setValue("mine");
        assertThat(find(Paragraph.class).withText("theirs").exists()).isTrue();
        press("Keep both");
        assertThat(runs.run(id).text(SessionText.ROUND_1)).isEqualTo("theirs\nmine");
    }

    @Test
    void ownIdeasAreHalfBakedAndThatIsSaid() {
        open(planned(SessionFormat.OWN_IDEAS));
        assertThat(find(Span.class).withText("Half-baked welcome").exists()).isTrue();
        assertThat(find(Paragraph.class)
                        .withTextContaining("fine to present an idea that is not finished")
                        .exists())
                .isTrue();
    }

    @Test
    void whoeverIsTakenOutMeanwhileSeesNothingMore() {
        var id = planned(SessionFormat.OWN_IDEAS);
        var token = members.invite(group, "ben@example.org").token();
        var ben = people.student("Ben");
        clock.advance(Duration.ofMinutes(1));
        people.actAs(ben);
        members.accept(token);
        open(id);
        var place = groups.group(group).me();
        people.actAs(ada);
        members.remove(group, place);
        people.actAs(ben);
        poll();
        assertThat(find(Paragraph.class)
                        .withText("You are no longer in this group")
                        .exists())
                .isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private SessionId planned(SessionFormat format) {
        return sessions.plan(
                group,
                new SessionData(
                        LocalDate.of(2026, 11, 26),
                        LocalTime.of(17, 0),
                        format,
                        groups.group(group).me(),
                        "Probes",
                        null));
    }

    private void open(SessionId id) {
        navigate("groups/" + group.value() + "/sessions/" + id.value(), Component.class);
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String now() {
        return find(Paragraph.class).withClassName("round-now").single().getText();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
