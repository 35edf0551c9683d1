package app.trellis.plan.ui;

import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammePreviewService;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Changes the answers about the programme; what they move is shown until they are saved or discarded. */
final class AnswersPanel extends Panel {

    private final ProgrammeService programmes;
    private final ProgrammePreviewService previews;
    private final Runnable saved;
    private final ProgrammeForm form = new ProgrammeForm(this::preview);
    private final ShiftPreview shift = new ShiftPreview();
    private final Div decision = new Div();
    private final Paragraph end = new Paragraph();
    private @Nullable ProgrammeData stored;

    AnswersPanel(ProgrammeService programmes, ProgrammePreviewService previews, Runnable saved) {
        super("plan.programme.answers");
        this.programmes = programmes;
        this.previews = previews;
        this.saved = saved;
        var save = new Button(getTranslation("plan.programme.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var discard = new Button(getTranslation("plan.programme.discard"), click -> discard());
        addClassName("programme-answers");
        decision.addClassName("programme-decision");
        decision.add(save, discard);
        add(end, form, shift, decision);
    }

    /** Shows what is stored; answers that are being changed meanwhile stay as they are typed. */
    void show(Programme programme) {
        boolean changing = stored != null && decision.isVisible();
        stored = programme.toData();
        var reason = programme.endReason();
        end.setText(getTranslation(
                "plan.preview.end",
                Formats.of(this).date(programme.end()),
                getTranslation(reason.key(), reason.args())));
        if (changing) {
            preview();
        } else {
            discard();
        }
    }

    private void discard() {
        if (stored != null) {
            form.read(stored);
        }
        form.accept();
        preview();
    }

    private void preview() {
        var answers = form.peek().filter(it -> !it.equals(stored));
        decision.setVisible(answers.isPresent());
        shift.setVisible(false);
        answers.ifPresent(this::preview);
    }

    private void preview(ProgrammeData answers) {
        try {
            form.accept();
            shift.show(previews.change(answers));
        } catch (Refused refusal) {
            form.refuse(refusal);
        }
    }

    private void save() {
        var before = stored;
        form.write().ifPresent(answers -> {
            try {
                programmes.change(answers);
                saved.run();
                Toast.undo(this, "plan.programme.changed", () -> takeBack(before));
            } catch (Refused refusal) {
                form.refuse(refusal);
            }
        });
    }

    private void takeBack(@Nullable ProgrammeData before) {
        if (before != null) {
            programmes.change(before);
            saved.run();
        }
    }
}
