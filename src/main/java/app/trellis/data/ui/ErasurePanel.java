package app.trellis.data.ui;

import app.trellis.data.Erasure;
import app.trellis.data.ErasureService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** The end of the account: first what goes and what stays, then the password. Nothing brings it back. */
final class ErasurePanel extends Panel {

    private final transient ErasureService erasure;
    private final transient Runnable leave;
    private final PasswordField password = new PasswordField(getTranslation("data.erase.password"));
    private final Button look = new Button(getTranslation("data.erase.look"), click -> look());

    ErasurePanel(ErasureService erasure, Runnable leave) {
        super("data.erase");
        this.erasure = erasure;
        this.leave = leave;
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        add(new Paragraph(getTranslation("data.erase.what")), look);
    }

    private void look() {
        look.setVisible(false);
        var found = erasure.preview();
        var erase = new Button(getTranslation("data.erase.do"), click -> erase());
        erase.addThemeVariants(ButtonVariant.ERROR);
        var fields = new Div(password);
        fields.addClassName("settings-fields");
        add(
                new H3(getTranslation("data.erase.goes")),
                goes(found),
                new H3(getTranslation("data.erase.stays")),
                stays(found),
                new Paragraph(getTranslation("data.erase.no-undo")),
                fields,
                erase);
        password.focus();
    }

    private Component goes(Erasure found) {
        var list = new UnorderedList();
        found.goes()
                .forEach((folder, count) ->
                        list.add(item("data.erase.part", getTranslation("data.folder." + folder), count)));
        return list;
    }

    private Component stays(Erasure found) {
        var list = new UnorderedList(item("data.erase.stays.backups"));
        if (!found.advisors().isEmpty()) {
            list.add(item("data.erase.stays.files", String.join(", ", found.advisors())));
        }
        if (found.inGroups()) {
            list.add(item("data.erase.stays.groups"));
        }
        if (found.advises()) {
            list.add(item("data.erase.stays.advice"));
        }
        return list;
    }

    private ListItem item(String key, Object... arguments) {
        return new ListItem(getTranslation(key, arguments));
    }

    private void erase() {
        password.setInvalid(false);
        try {
            erasure.erase(password.getValue());
        } catch (Refused refusal) {
            password.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            password.setInvalid(true);
            password.focus();
            return;
        }
        leave.run();
    }
}
