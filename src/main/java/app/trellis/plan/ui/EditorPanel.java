package app.trellis.plan.ui;

import app.trellis.plan.MilestoneData;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;

/** A panel at the side, all of the screen on a phone, around the form. It never throws away what was typed unasked. */
abstract class EditorPanel extends Dialog {

    private final MilestoneForm form = new MilestoneForm();
    private final Runnable closed;

    /** @param closed called when the panel goes away */
    EditorPanel(String titleKey, Runnable closed) {
        this.closed = closed;
        addClassName("plan-editor");
        setHeaderTitle(getTranslation(titleKey));
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(close -> leave());
        var save = new Button(getTranslation("plan-view.save"), click -> trySaving());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("plan-view.close"), click -> leave()), save);
        add(form);
    }

    final MilestoneForm form() {
        return form;
    }

    /** Stores what was typed; what it refuses is shown in the form. */
    abstract void save(MilestoneData data);

    final void finish() {
        close();
        closed.run();
    }

    private void trySaving() {
        form.write().ifPresent(data -> {
            try {
                save(data);
            } catch (Refused refusal) {
                form.refuse(refusal);
            }
        });
    }

    private void leave() {
        if (!form.isDirty()) {
            finish();
            return;
        }
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("plan-view.edit.leave"));
        question.setText(getTranslation("plan-view.edit.leave.text"));
        question.setConfirmText(getTranslation("plan-view.edit.leave.stay"));
        question.setRejectable(true);
        question.setRejectText(getTranslation("plan-view.edit.leave.close"));
        question.addRejectListener(rejected -> finish());
        question.open();
    }
}
