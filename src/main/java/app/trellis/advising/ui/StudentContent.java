package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.advising.StudentRow;
import app.trellis.plan.PlanPicture;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A student's page as one advisor sees it. It asks only for what the row says is shared, through methods that check it
 * anew. What the advisor alone can do there comes from outside, so that a student may see the same page.
 */
final class StudentContent extends Div {

    private final transient StudentRow student;
    private final transient StudentParts parts;
    private final transient CurrentAccount current;

    /**
     * @param acts what only the advisor has on this page
     * @param talked what "We have talked" does; null where it is not offered
     */
    StudentContent(
            StudentRow student,
            StudentParts parts,
            CurrentAccount current,
            ChangesFrom from,
            List<? extends Component> acts,
            @Nullable Runnable talked) {
        this.student = student;
        this.parts = parts;
        this.current = current;
        addClassName("student-content");
        var texts = new StudentWords(this::getTranslation, Formats.of(this), current.today());
        add(new AttentionPanel(student, texts, talked), new SummaryPanel(student, texts), changes(from));
        acts.forEach(this::add);
        addShared();
        add(visible());
    }

    /**
     * Where the changes begin.
     *
     * @param advisor whose meetings with the student count
     * @param chosen the day in the address; null without one
     * @param choose takes another day
     */
    record ChangesFrom(AccountId advisor, @Nullable LocalDate chosen, Consumer<LocalDate> choose) {}

    private ChangesPanel changes(ChangesFrom from) {
        var since = Since.of(from.chosen(), parts.changes().lastMet(student, from.advisor()), current.today());
        return new ChangesPanel(parts.changes().of(student, since.day()), since, current.today(), from.choose());
    }

    private void addShared() {
        if (student.programme() != null) {
            var plan = parts.plans().planOf(student.id());
            var picture = new PlanPicture(this::getTranslation, current.today()).of(plan);
            add(new PlanPanel(plan, picture, current.today()));
        }
        if (student.shares(Area.REVIEWS)) {
            add(new ReviewsPanel(() -> parts.reviews().reviewsOf(student.id())));
        }
        if (student.shares(Area.IDEAS)) {
            add(new IdeasPanel(student.id(), parts.ideas(), parts.proposals()));
        }
        if (student.shares(Area.PROJECTS)) {
            add(new ProjectsPanel(student.id(), parts.projects()));
        }
        if (student.shares(Area.MEETINGS)) {
            add(new MeetingsPanel(parts.meetings().shared(student.id(), MeetingsPanel.MOST), current.today()));
        }
        if (student.shares(Area.AGENDA)) {
            add(new AgendaPanel(student.id(), parts.agenda(), current.today(), current.zone()));
        }
    }

    private VisibleTo visible() {
        if (student.shared().isEmpty()) {
            return new VisibleTo("advising.shares-nothing", student.name());
        }
        String areas = student.shared().stream()
                .sorted()
                .map(area -> getTranslation("advising.area." + area))
                .collect(Collectors.joining(", "));
        return new VisibleTo("advising.shares", student.name(), areas);
    }
}
