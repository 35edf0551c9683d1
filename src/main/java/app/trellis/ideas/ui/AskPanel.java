package app.trellis.ideas.ui;

import app.trellis.account.AdvisorSummary;
import app.trellis.ideas.AskData;
import app.trellis.ideas.FeedbackLane;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whom to ask, in which lane, and how: by a link, as an advisor in Trellis, or in person. */
final class AskPanel extends Panel {

    private final transient FeedbackServices services;
    private final transient Consumer<AskData> ask;
    private final transient Consumer<MentorId> inPerson;
    private final Select<Mentor> who = new Select<>();
    private final RadioButtonGroup<FeedbackLane> lane = new RadioButtonGroup<>();
    private final Select<Way> how = new Select<>();
    private final IntegerField days = new IntegerField(getTranslation("feedback.ask.days"));
    private final NewMentorForm someoneNew;
    private final Paragraph problem = new Paragraph();

    /** A way to ask; neither an advisor nor a link means to ask in person. */
    private record Way(@Nullable AdvisorSummary advisor, boolean link) {}

    AskPanel(FeedbackServices services, Consumer<AskData> ask, Consumer<MentorId> inPerson) {
        super("feedback.ask");
        this.services = services;
        this.ask = ask;
        this.inPerson = inPerson;
        this.someoneNew = new NewMentorForm(services.mentoring(), this::list);
        makeFields();
        problem.addClassName("refused");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var button = new Button(getTranslation("feedback.ask.button"), click -> ask());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(who, how, days);
        fields.addClassName("feedback-fields");
        add(new Paragraph(getTranslation("feedback.ask.lanes")), fields, lane, problem, button, someoneNew);
        list(null);
    }

    private void makeFields() {
        who.setLabel(getTranslation("feedback.ask.who"));
        who.setItemLabelGenerator(mentor ->
                getTranslation("feedback.mentor", mentor.name(), getTranslation("mentoring.kind." + mentor.kind())));
        who.addValueChangeListener(change -> suggest(change.getValue()));
        lane.setLabel(getTranslation("feedback.ask.lane"));
        lane.setItems(FeedbackLane.values());
        lane.setItemLabelGenerator(each -> getTranslation("feedback.lane." + each));
        lane.setValue(FeedbackLane.THEORY_OF_CHANGE);
        how.setLabel(getTranslation("feedback.ask.how"));
        how.setItemLabelGenerator(this::name);
        how.setItems(ways());
        how.setValue(new Way(null, true));
        how.addValueChangeListener(change -> showWay());
        days.setMin(1);
        days.setMax(AskData.MOST_DAYS);
        days.setValue(AskData.USUAL_DAYS);
    }

    private void list(@Nullable MentorId chosen) {
        List<Mentor> mentors = services.mentoring().mentors();
        who.setItems(mentors);
        who.setVisible(!mentors.isEmpty());
        someoneNew.setOpened(mentors.isEmpty());
        mentors.stream().filter(mentor -> mentor.id().equals(chosen)).forEach(who::setValue);
    }

    /** The lane follows from the person; an advisor may be asked in both. */
    private void suggest(@Nullable Mentor mentor) {
        if (mentor == null) {
            return;
        }
        if (!lane.getValue().fits(mentor.kind())) {
            lane.setValue(FeedbackLane.of(mentor.kind()).getFirst());
        }
        if (mentor.kind() == MentorKind.ADVISOR) {
            ways().stream()
                    .filter(way -> way.advisor() != null && way.advisor().name().equals(mentor.name()))
                    .forEach(how::setValue);
        }
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(null, true));
        services.advising().myAdvisors().stream()
                .filter(AdvisorSummary::accepted)
                .forEach(advisor -> ways.add(new Way(advisor, false)));
        ways.add(new Way(null, false));
        return ways;
    }

    private String name(Way way) {
        if (way.advisor() != null) {
            return getTranslation("feedback.ask.how.account", way.advisor().name());
        }
        return getTranslation(way.link() ? "feedback.ask.how.link" : "feedback.ask.how.person");
    }

    private void showWay() {
        days.setVisible(how.getValue().link());
        lane.setVisible(how.getValue().link() || how.getValue().advisor() != null);
    }

    private void ask() {
        var mentor = who.getValue();
        who.setInvalid(mentor == null);
        if (mentor == null) {
            who.setErrorMessage(getTranslation("feedback.ask.nobody"));
            return;
        }
        var way = how.getValue();
        var advisor = way.advisor();
        Integer chosen = days.getValue();
        try {
            if (advisor == null && !way.link()) {
                inPerson.accept(mentor.id());
            } else {
                ask.accept(new AskData(
                        mentor.id(),
                        lane.getValue(),
                        advisor == null ? null : advisor.id(),
                        chosen == null ? 0 : chosen));
            }
        } catch (Refused refusal) {
            problem.setText(getTranslation(refusal.key(), refusal.arguments()));
            problem.setVisible(true);
        }
    }
}
