package app.trellis.plan.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.comments.SubjectKind;
import app.trellis.comments.ui.CommentsPanels;
import app.trellis.plan.Milestone;
import app.trellis.plan.Plan;
import app.trellis.plan.PlanPicture;
import app.trellis.plan.PlanService;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SuggestionService;
import app.trellis.plan.TemplateOfferService;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PhaseTimeline;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan: five overlapping phases as a picture, and a list that says the same and can be worked with. */
@Route("plan")
@RolesAllowed("STUDENT")
@Menu(title = "plan-view.title", order = 2, icon = "plan")
@StyleSheet("styles/plan.css")
final class PlanView extends Screen implements BeforeEnterObserver {

    private final PlanService plans;
    private final transient CommentsPanels comments;
    private final CurrentAccount account;
    private final boolean planned;
    private final PlanActs acts;
    private final PhaseTimeline timeline = new PhaseTimeline("plan-view.timeline.label");
    private final PlanFilter filter = new PlanFilter(phase -> go(address().with(phase)));
    private final PlanList list;
    private final transient SuggestionService suggestions;
    private final SuggestionsPanel suggested;
    private final TemplateOffersPanel offered;
    private PlanAddress address = PlanAddress.HOME;
    private @Nullable EditorPanel editor;

    PlanView(
            PlanService plans,
            ProgrammeService programmes,
            SuggestionService suggestions,
            TemplateOfferService offers,
            CommentsPanels comments,
            CurrentAccount account,
            AdvisingService advising) {
        super("plan-view.title");
        this.plans = plans;
        this.comments = comments;
        this.account = account;
        this.suggestions = suggestions;
        suggested = new SuggestionsPanel(suggestions, account.zone(), this::refresh);
        offered = new TemplateOffersPanel(offers, this::refresh);
        planned = programmes.find().isPresent();
        acts = new PlanActs(plans, this, account::today, this::refresh);
        list = new PlanList(plans, acts, id -> go(address.editing(id)));
        timeline.onSelect(id -> go(address.editing(id)));
        if (planned) {
            compose(advising.whoSees(Area.PLAN));
        } else {
            var setUp = new Anchor("plan/setup", getTranslation("plan-view.empty.action"));
            setUp.addClassName("button-primary");
            add(new EmptyState("plan-view.empty.title", "plan-view.empty.text", setUp));
        }
    }

    private void compose(List<String> advisors) {
        var add = new Button(getTranslation("plan-view.add"), click -> go(address.editing(PlanAddress.NEW)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(new Anchor("plan/programme", getTranslation("plan-view.programme")), add);
        lead("plan-view.lead");
        var picture = new Panel("plan-view.timeline");
        picture.add(timeline);
        var words = new Panel("plan-view.list");
        words.add(filter, list);
        add(suggested, offered, picture, words, new WhoSees(advisors, "plan-view.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PlanAddress.of(event.getLocation().getQueryParameters());
        if (planned) {
            edit(show());
        }
    }

    private void refresh() {
        var plan = show();
        if (editor instanceof MilestoneEditor open && open.isOpened()) {
            plan.milestone(open.milestone()).ifPresent(open::show);
        }
    }

    private Plan show() {
        var plan = plans.plan();
        var today = account.today();
        timeline.show(new PlanPicture(this::getTranslation, today).of(plan));
        timeline.select(address.milestone());
        filter.show(address, plan.milestones());
        list.show(plan, address, today);
        suggested.show();
        offered.show();
        return plan;
    }

    /** Opens what the address names, and closes what it no longer names. */
    private void edit(Plan plan) {
        if (editor != null) {
            editor.close();
            remove(editor);
            editor = null;
        }
        Runnable closed = () -> go(address.closed());
        if (address.adding()) {
            editor = new MilestoneAdder(plans, acts, address.phase(), closed);
        } else {
            editor = address.milestoneId()
                    .map(id -> plan.milestone(id).orElseThrow(NotFound::new))
                    .map(milestone -> new MilestoneEditor(plans, acts, milestone, beside(milestone), closed))
                    .orElse(null);
        }
        if (editor != null) {
            add(editor);
            editor.open();
        }
    }

    /** Whose suggestion it was, if it was one, and the comments. */
    private Component beside(Milestone milestone) {
        var beside = new Div();
        suggestions
                .behind(milestone.id())
                .map(it -> getTranslation(
                        "suggestion.behind",
                        it.advisor(),
                        Formats.of(this)
                                .date(it.suggestedAt().atZone(account.zone()).toLocalDate())))
                .map(Paragraph::new)
                .ifPresent(beside::add);
        beside.add(comments.mine(SubjectKind.MILESTONE, milestone.id()));
        return beside;
    }

    private void go(PlanAddress next) {
        getUI().ifPresent(ui -> ui.navigate(PlanView.class, next.query()));
    }

    private PlanAddress address() {
        return address;
    }
}
