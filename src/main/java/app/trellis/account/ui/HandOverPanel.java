package app.trellis.account.ui;

import app.trellis.account.HandOver;
import app.trellis.account.HandOverService;
import app.trellis.account.Invitation;
import app.trellis.account.RelationId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.HandOverLink;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Hands a student's advising over to somebody else: for the student, and for the advisor who leaves. */
final class HandOverPanel extends Panel {

    private final transient HandOverService service;
    private final transient PublicLinks links;
    private final boolean student;
    private final transient Runnable changed;
    private final Select<Choice> whom = new Select<>();
    private final EmailField email = new EmailField(getTranslation("settings.hand-over.email"));
    private final TextArea note = new TextArea(getTranslation("settings.hand-over.note"));
    private final UnorderedList list = new UnorderedList();
    private final Div handOver = new Div();

    /**
     * @param student whether the student looks, who confirms; or the advisor
     * @param choices whose relations can be handed over
     */
    HandOverPanel(HandOverService service, PublicLinks links, boolean student, List<Choice> choices, Runnable changed) {
        super("settings.hand-over");
        this.service = service;
        this.links = links;
        this.student = student;
        this.changed = changed;
        whom.setLabel(getTranslation(student ? "settings.hand-over.advisor" : "settings.hand-over.student"));
        whom.setItems(choices);
        whom.setItemLabelGenerator(Choice::name);
        if (!choices.isEmpty()) {
            whom.setValue(choices.getFirst());
        }
        email.setManualValidation(true);
        note.setMaxLength(HandOver.NOTE_LENGTH);
        handOver.getElement().setAttribute("aria-live", "polite");
        var key = student ? "settings.hand-over.choose" : "settings.hand-over.propose";
        var act = new Button(getTranslation(key), click -> act());
        var fields = new Div(whom, email, note);
        fields.addClassName("settings-fields");
        var form = new Div(fields, act);
        form.addClassName("advisor");
        form.setVisible(!choices.isEmpty());
        var lead = student ? "settings.hand-over.lead-student" : "settings.hand-over.lead-advisor";
        add(new Paragraph(getTranslation(lead)), list, form, handOver);
        show();
    }

    private void act() {
        email.setInvalid(false);
        try {
            var relation = whom.getValue().relation();
            if (student) {
                invited(service.choose(relation, email.getValue(), note.getValue()), email.getValue());
            } else {
                service.propose(relation, email.getValue(), note.getValue());
                Toast.show(this, "settings.hand-over.proposed", whom.getValue().name());
            }
            email.clear();
            note.clear();
            show();
        } catch (Refused refusal) {
            Refusal.at(email, refusal);
        } catch (NotFound endedMeanwhile) {
            Toast.show(this, "settings.changed-meanwhile");
        }
    }

    private void show() {
        list.removeAll();
        var open = service.open();
        open.forEach(each -> list.add(item(each)));
        list.setVisible(!open.isEmpty());
    }

    private ListItem item(HandOver proposal) {
        var key = proposal.confirmed() ? "settings.hand-over.on-its-way" : "settings.hand-over.asked";
        var item = new ListItem(
                new Paragraph(getTranslation(key, proposal.advisor(), proposal.student(), proposal.email())));
        if (!proposal.note().isEmpty()) {
            var words = new Paragraph(proposal.note());
            words.addClassNames("soft", "as-typed");
            item.add(words);
        }
        if (student && !proposal.confirmed()) {
            var confirm = new Button(getTranslation("settings.hand-over.confirm"), click -> confirm(proposal));
            confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
            item.add(confirm);
        }
        var withdraw = new Button(getTranslation("settings.withdraw"), click -> withdraw(proposal));
        withdraw.setAriaLabel(
                getTranslation("settings.button-for", getTranslation("settings.withdraw"), proposal.email()));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        item.add(withdraw);
        return item;
    }

    private void confirm(HandOver proposal) {
        try {
            invited(service.confirm(proposal.id()), proposal.email());
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        } catch (NotFound endedMeanwhile) {
            Toast.show(this, "settings.changed-meanwhile");
        }
        show();
    }

    private void withdraw(HandOver proposal) {
        try {
            service.withdraw(proposal.id());
        } catch (NotFound endedMeanwhile) {
            Toast.show(this, "settings.changed-meanwhile");
        }
        handOver.removeAll();
        show();
        changed.run();
    }

    private void invited(Invitation invitation, String address) {
        var key = invitation.mailed() ? "settings.link-mailed" : "settings.link-not-mailed";
        handOver.removeAll();
        handOver.add(new HandOverLink(links.to(invitation.path()), getTranslation(key, address)));
        changed.run();
    }

    /** One that can be handed over, by the name of the other. */
    record Choice(RelationId relation, String name) {}
}
