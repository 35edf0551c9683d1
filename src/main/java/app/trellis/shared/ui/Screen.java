package app.trellis.shared.ui;

import app.trellis.shared.text.InstanceName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinService;

/**
 * What every screen behind sign-in is: a title that the browser tab and the heading share, room for a few actions
 * beside it, one sentence of orientation, and the content.
 */
public abstract class Screen extends Div implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Div head = new Div(heading);

    /** @param titleKey translation key of the title */
    protected Screen(String titleKey) {
        addClassName("screen");
        head.addClassName("screen-head");
        heading.setText(getTranslation(titleKey));
        add(head);
    }

    /** Replaces the heading where the thing shown has a name of its own. */
    protected final void heading(String text) {
        heading.setText(text);
    }

    /** Puts the screen's few actions beside its heading, the main one last. */
    protected final void actions(Component... actions) {
        var group = new Div(actions);
        group.addClassName("screen-actions");
        head.add(group);
    }

    /** One sentence below the heading that says what the screen is for. */
    protected final void lead(String key, Object... arguments) {
        var lead = new Paragraph(getTranslation(key, arguments));
        lead.addClassName("screen-lead");
        add(lead);
    }

    @Override
    public String getPageTitle() {
        var name = VaadinService.getCurrent().getInstantiator().getOrCreate(InstanceName.class);
        return getTranslation("shell.tab", heading.getText(), name.get());
    }
}
