package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Tone;
import app.trellis.wellbeing.SupportResource;
import app.trellis.wellbeing.SupportResource.Audience;
import app.trellis.wellbeing.SupportResource.Confidence;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** One service: its name, how to reach it, and how fresh the entry is. */
final class ResourceItem extends ListItem {

    private final SupportResource entry;

    ResourceItem(SupportResource entry, LocalDate today) {
        this.entry = entry;
        addClassName("support-item");
        add(name(), ways());
        if (entry.note() != null) {
            add(new Paragraph(entry.note().in(getLocale())));
        }
        if (entry.hours() != null) {
            add(new Paragraph(
                    getTranslation("wellbeing.support.hours", entry.hours().in(getLocale()))));
        }
        if (!entry.languages().isEmpty()) {
            add(new Paragraph(getTranslation("wellbeing.support.languages", languages())));
        }
        add(freshness(today));
    }

    private Div name() {
        var name = new Span(entry.service().in(getLocale()));
        name.addClassName("support-name");
        var line = new Div(name);
        line.addClassName("support-line");
        if (entry.audience() != Audience.ANYONE) {
            line.add(new Badge(getTranslation("wellbeing.support.audience." + entry.audience()), Tone.CALM));
        }
        return line;
    }

    private Div ways() {
        var ways = new Div();
        ways.addClassName("support-ways");
        entry.call().forEach(number -> ways.add(WayLink.call(number)));
        if (entry.text() != null) {
            ways.add(WayLink.text(entry.text(), entry.keyword()));
        }
        if (entry.url() != null) {
            ways.add(WayLink.website(entry.url(), entry.service().in(getLocale())));
        }
        return ways;
    }

    private String languages() {
        return entry.languages().stream()
                .map(code -> Locale.of(code).getDisplayLanguage(getLocale()))
                .collect(Collectors.joining(", "));
    }

    private Paragraph freshness(LocalDate today) {
        var checkedOn = entry.checkedOn();
        var checked = checkedOn != null && entry.checkedRecently(today)
                ? getTranslation("wellbeing.support.checked", Formats.of(this).date(checkedOn))
                : getTranslation("wellbeing.support.not-checked");
        var line = new Paragraph(entry.confidence() == Confidence.HIGH ? checked : checked + " · " + unsure());
        line.addClassName("support-checked");
        return line;
    }

    private String unsure() {
        return getTranslation(entry.url() == null ? "wellbeing.support.unsure-no-page" : "wellbeing.support.unsure");
    }
}
