package app.trellis.impact.ui;

import app.trellis.impact.GapFinding;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** All five gaps at a glance; each leads to its part of the page. */
final class GapPicture extends Nav {

    GapPicture(List<GapFinding> findings) {
        addClassName("gap-picture");
        getElement().setAttribute("aria-label", getTranslation("impact.picture"));
        OrderedList list = new OrderedList();
        findings.stream().map(this::entry).forEach(list::add);
        add(list);
    }

    private ListItem entry(GapFinding finding) {
        Span name = new Span(getTranslation("impact.gap." + finding.gap()));
        name.addClassName("gap-name");
        Anchor link = new Anchor("impact#" + GapPanel.id(finding.gap()));
        link.getElement().setAttribute("router-ignore", true);
        link.add(new GapMark(finding.level()), name);
        return new ListItem(link);
    }
}
