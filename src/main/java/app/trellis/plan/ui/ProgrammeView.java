package app.trellis.plan.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammePreviewService;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** The answers about the programme, and its leave; whatever is changed says first what it moves. */
@Route("plan/programme")
@RolesAllowed("STUDENT")
@StyleSheet("styles/programme.css")
final class ProgrammeView extends Screen implements BeforeEnterObserver {

    private final ProgrammeService programmes;
    private final AnswersPanel answers;
    private final LeavePanel leaves;

    ProgrammeView(ProgrammeService programmes, ProgrammePreviewService previews, AdvisingService advising) {
        super("plan.programme.title");
        this.programmes = programmes;
        answers = new AnswersPanel(programmes, previews, this::refresh);
        leaves = new LeavePanel(programmes, previews, this::refresh);
        actions(new RouterLink(getTranslation("plan.programme.back"), PlanView.class));
        lead("plan.programme.lead");
        add(leaves, answers, new WhoSees(advising.whoSees(Area.PLAN), "plan.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        programmes.find().ifPresentOrElse(this::show, () -> event.forwardTo(SetUpView.class));
    }

    private void refresh() {
        programmes.find().ifPresent(this::show);
    }

    private void show(Programme programme) {
        answers.show(programme);
        leaves.show(programme);
    }
}
