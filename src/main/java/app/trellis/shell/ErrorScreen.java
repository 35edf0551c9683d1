package app.trellis.shell;

import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Says calmly that this did not work, and offers the way home. */
class ErrorScreen extends Screen {

    ErrorScreen(String titleKey, String textKey, Object... arguments) {
        super(titleKey);
        add(new Paragraph(getTranslation(textKey, arguments)), new Anchor("", getTranslation("shell.home")));
    }
}
