package app.trellis.shell;

import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Captures an idea from any screen, by a click or with Alt and I. Only students have ideas here. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class CaptureButton extends Button {

    private static final String LIST = "ideas";

    private final transient IdeaService ideas;
    private String unsaved = "";

    CaptureButton(IdeaService ideas, CurrentAccount current) {
        this.ideas = ideas;
        addClassName("shell-capture");
        setText(getTranslation("shell.capture"));
        setIcon(new SvgIcon("icons/places.svg", "capture"));
        setTooltipText(getTranslation("shell.capture.keys"));
        getElement().setAttribute("aria-keyshortcuts", "Alt+I");
        setVisible(current.has(Role.STUDENT));
        addClickListener(click -> open());
        addClickShortcut(Key.KEY_I, KeyModifier.ALT);
    }

    private void open() {
        new CaptureDialog(unsaved, text -> unsaved = text, this::keep).open();
    }

    private void keep(String line) {
        IdeaId id = ideas.capture(IdeaData.of(line));
        unsaved = "";
        Toast.undo(this, "shell.captured", LIST + "/" + id.value(), "shell.captured.open", () -> {
            ideas.remove(id);
            refreshList();
        });
        refreshList();
    }

    /** The list of ideas, if it is what is on screen, shows the new one. */
    private static void refreshList() {
        UI ui = UI.getCurrent();
        if (ui.getActiveViewLocation().getPath().equals(LIST)) {
            ui.refreshCurrentRoute(false);
        }
    }
}
