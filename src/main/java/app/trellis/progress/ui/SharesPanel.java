package app.trellis.progress.ui;

import app.trellis.mentoring.TimeShares;
import app.trellis.shared.ui.Meter;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Whose time it was: one short list by mentor and one by kind, each with its bar. */
final class SharesPanel extends Panel {

    /** Those who gave most; with more the list would say less. */
    static final int MOST = 8;

    SharesPanel(TimeShares shares) {
        super("mentor-time.shares");
        if (shares.mentors().isEmpty()) {
            add(new Paragraph(getTranslation("mentor-time.shares.none")));
            return;
        }
        addList(
                "mentor-time.shares.mentors",
                shares.mentors(),
                share -> share.of().name());
        addList("mentor-time.shares.kinds", shares.kinds(), share -> getTranslation("mentoring.kind." + share.of()));
    }

    private <T> void addList(
            String titleKey, List<TimeShares.Share<T>> shares, Function<TimeShares.Share<T>, String> name) {
        var list = new UnorderedList();
        list.addClassName("time-shares");
        list.getElement().setAttribute("role", "list");
        int full = shares.stream().mapToInt(TimeShares.Share::live).max().orElse(0);
        shares.stream().limit(MOST).forEach(share -> list.add(item(name.apply(share), share, full)));
        add(new H3(getTranslation(titleKey)), list);
        var others = shares.stream().skip(MOST).toList();
        if (!others.isEmpty()) {
            int live = others.stream().mapToInt(TimeShares.Share::live).sum();
            add(new Paragraph(getTranslation("mentor-time.shares.others", others.size(), live)));
        }
    }

    private ListItem item(String name, TimeShares.Share<?> share, int full) {
        var minutes = getTranslation("mentor-time.shares.said", share.live(), share.written(), share.count());
        var said = new Span(minutes);
        said.addClassName("soft");
        return new ListItem(new Span(name), said, new Meter(share.live(), Math.max(1, full), minutes));
    }
}
