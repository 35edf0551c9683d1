package app.trellis.account.ui;

import app.trellis.account.AccessEntry;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.ZoneId;

/** The log, a line a deed, drawn in the browser from plain texts. */
final class AccessRows extends VirtualList<AccessEntry> {

    private static final String ROW = """
            <article class="access-row">
              <p><strong>${item.who}</strong> ${item.deed}</p>
              <p class="soft">${item.when}</p>
            </article>""";

    private final ZoneId zone;

    /** @param zone in which times are told */
    AccessRows(ZoneId zone) {
        this.zone = zone;
        addClassName("access-rows");
        getElement().setAttribute("aria-label", getTranslation("settings.access"));
        setRenderer(LitRenderer.<AccessEntry>of(ROW)
                .withProperty("who", this::who)
                .withProperty("deed", this::deed)
                .withProperty("when", this::when));
    }

    private String who(AccessEntry entry) {
        return entry.own() ? getTranslation("settings.access.you") : entry.who();
    }

    private String deed(AccessEntry entry) {
        var area = entry.area() == null ? "" : getTranslation("settings.area." + entry.area());
        return getTranslation("account.deed." + entry.deed(), area, entry.about());
    }

    private String when(AccessEntry entry) {
        var when = Formats.of(this).dateTime(entry.at(), zone);
        return entry.deed().isLooking() ? getTranslation("settings.access.looked", when) : when;
    }
}
