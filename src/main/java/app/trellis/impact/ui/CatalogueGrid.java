package app.trellis.impact.ui;

import app.trellis.impact.CuratedEntry;
import app.trellis.impact.CuratedEntry.Origin;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The catalogue with what can be done to each entry. */
final class CatalogueGrid extends Grid<CuratedEntry> {

    private static final String BUTTON = "<vaadin-button theme='tertiary small' ?hidden=${!item.may%1$s} @click=${%1$s}"
            + " aria-label='${item.label%1$s}'>${item.text%1$s}</vaadin-button>";
    private static final String PAGE = "<a href=${item.url} target='_blank' rel='noopener noreferrer'>${item.name}</a>";

    CatalogueGrid(BiConsumer<CuratedEntry, CatalogueAct> onAct) {
        addClassName("catalogue-grid");
        getElement().setAttribute("aria-label", getTranslation("impact.curate.title"));
        var formats = Formats.of(this);
        addColumn(LitRenderer.<CuratedEntry>of(PAGE)
                        .withProperty("url", entry -> entry.opportunity().url().toString())
                        .withProperty("name", entry -> entry.opportunity().name()))
                .setHeader(getTranslation("impact.curate.name"))
                .setAutoWidth(true);
        addColumn(entry -> getTranslation("impact.kind." + entry.opportunity().kind()))
                .setHeader(getTranslation("impact.curate.kind"))
                .setAutoWidth(true);
        addColumn(entry -> {
                    var checked = entry.opportunity().source().checkedOn();
                    return checked == null ? getTranslation("impact.curate.never") : formats.date(checked);
                })
                .setHeader(getTranslation("impact.curate.checked"))
                .setAutoWidth(true);
        addColumn(entry -> getTranslation("impact.curate.state."
                        + (entry.hidden() ? "HIDDEN" : entry.origin().name())))
                .setHeader(getTranslation("impact.curate.state"))
                .setAutoWidth(true);
        addColumn(acts(onAct))
                .setHeader(getTranslation("impact.curate.acts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private LitRenderer<CuratedEntry> acts(BiConsumer<CuratedEntry, CatalogueAct> onAct) {
        var template = new StringBuilder();
        for (var act : CatalogueAct.values()) {
            template.append(BUTTON.formatted(name(act)));
        }
        var renderer = LitRenderer.<CuratedEntry>of(template.toString());
        for (var act : CatalogueAct.values()) {
            var name = name(act);
            var text = getTranslation("impact.curate.act." + act);
            renderer.withProperty("may" + name, entry -> may(entry, act))
                    .withProperty("text" + name, entry -> text)
                    .withProperty(
                            "label" + name,
                            entry -> text + ": " + entry.opportunity().name())
                    .withFunction(name, entry -> onAct.accept(entry, act));
        }
        return renderer;
    }

    private static boolean may(CuratedEntry entry, CatalogueAct act) {
        return switch (act) {
            case EDIT, CHECKED -> true;
            case HIDE -> !entry.hidden();
            case SHOW -> entry.hidden();
            case RESTORE -> entry.origin() != Origin.SHIPPED;
        };
    }

    private static String name(CatalogueAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
