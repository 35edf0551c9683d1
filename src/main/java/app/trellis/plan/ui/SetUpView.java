package app.trellis.plan.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammePreviewService;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Six questions, and beside them the five phases that follow from the answers so far. */
@Route("plan/setup")
@RolesAllowed("STUDENT")
@StyleSheet("styles/programme.css")
final class SetUpView extends Screen implements BeforeEnterObserver {

    private final ProgrammeService programmes;
    private final ProgrammePreviewService previews;
    private final ProgrammeForm form = new ProgrammeForm(this::preview);
    private final PhasePreview phases;

    SetUpView(
            ProgrammeService programmes,
            ProgrammePreviewService previews,
            CurrentAccount account,
            AdvisingService advising) {
        super("plan.setup.title");
        phases = new PhasePreview(account::today);
        this.programmes = programmes;
        this.previews = previews;
        lead("plan.setup.lead");
        var create = new Button(getTranslation("plan.setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var questions = new Panel("plan.setup.questions");
        questions.add(form, create);
        var preview = new Panel("plan.setup.preview");
        preview.addClassName("programme-preview");
        preview.add(new Paragraph(getTranslation("plan.setup.preview-lead")), phases);
        var columns = new Div(questions, preview);
        columns.addClassName("programme-columns");
        add(columns, new WhoSees(advising.whoSees(Area.PLAN), "plan.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (programmes.find().isPresent()) {
            event.forwardTo(ProgrammeView.class);
        } else {
            form.suggest();
        }
    }

    private void preview() {
        form.peek().ifPresentOrElse(this::preview, () -> phases.waitFor(getTranslation("plan.preview.waiting")));
    }

    private void preview(ProgrammeData answers) {
        try {
            form.accept();
            phases.show(previews.plan(answers));
        } catch (Refused refusal) {
            form.refuse(refusal);
            phases.waitFor(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void create() {
        form.write().ifPresent(answers -> {
            try {
                programmes.setUp(answers);
                Toast.show(this, "plan.setup.done");
                getUI().ifPresent(ui -> ui.navigate(PlanView.class));
            } catch (Refused refusal) {
                form.refuse(refusal);
            }
        });
    }
}
