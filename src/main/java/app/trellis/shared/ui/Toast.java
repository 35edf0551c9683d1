package app.trellis.shared.ui;

import app.trellis.shared.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A short message at the edge of the screen, announced to screen readers, that never takes the focus. */
public final class Toast {

    private static final int READ_MILLIS = 4_000;
    private static final int DECIDE_MILLIS = 10_000;

    private Toast() {}

    /** Says that something was done. */
    public static void show(Component near, String key, Object... arguments) {
        open(new Span(near.getTranslation(key, arguments)), READ_MILLIS);
    }

    /** Says that something was done, and takes it back when asked within ten seconds. */
    public static void undo(Component near, String key, Runnable undo, Object... arguments) {
        offer(near, undo, new Span(near.getTranslation(key, arguments)));
    }

    private static void offer(Component near, Runnable undo, Component... said) {
        var content = new Div(said);
        content.addClassName("toast");
        var toast = open(content, DECIDE_MILLIS);
        var button = new Button(near.getTranslation("shared.undo"), click -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        content.add(button);
    }

    /** Says that something was done, leads to it, and takes it back when asked within ten seconds. */
    public static void undo(
            Component near, String key, String address, String linkKey, Runnable undo, Object... arguments) {
        var link = new Anchor(address, near.getTranslation(linkKey));
        link.getElement().setAttribute("router-link", true);
        offer(near, undo, new Span(near.getTranslation(key, arguments)), link);
    }

    /** Shows what a service refused and why, in the reader's words. */
    public static void refused(Component near, Refused refusal) {
        var toast = open(new Span(near.getTranslation(refusal.key(), refusal.arguments())), DECIDE_MILLIS);
        toast.setAssertive(true);
    }

    /** Does something, or shows why it was refused; whether it was done. */
    public static boolean tried(Component near, Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused refusal) {
            refused(near, refusal);
            return false;
        }
    }

    private static Notification open(Component content, int millis) {
        var toast = new Notification(content);
        toast.setDuration(millis);
        toast.setPosition(Position.BOTTOM_CENTER);
        toast.open();
        return toast;
    }
}
