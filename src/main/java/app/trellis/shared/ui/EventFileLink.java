package app.trellis.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** Saves one date as a file for a calendar program. */
public final class EventFileLink extends Anchor {

    /**
     * @param kind {@code milestone}, {@code meeting} or {@code opportunity}
     * @param id of that thing, as it stands in addresses
     */
    public EventFileLink(String kind, Object id) {
        super("event-file/" + kind + "/" + id, "");
        setText(getTranslation("shared.event-file." + kind));
        addClassName("event-file");
        getElement().setAttribute("download", true);
    }
}
