package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Formats;
import app.trellis.wellbeing.ListedSupport;
import app.trellis.wellbeing.ListedSupport.Origin;
import app.trellis.wellbeing.SupportResource;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The support list with what can be done to each entry. */
final class SupportListGrid extends Grid<ListedSupport> {

    private static final String BUTTON = "<vaadin-button theme='tertiary small' ?hidden=${!item.may%1$s} @click=${%1$s}"
            + " aria-label='${item.label%1$s}'>${item.text%1$s}</vaadin-button>";

    SupportListGrid(LocalDate today, BiConsumer<ListedSupport, SupportAct> onAct) {
        addClassName("support-list-grid");
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", getTranslation("wellbeing.list.title"));
        var formats = Formats.of(this);
        addColumn(listed -> place(listed.entry()))
                .setHeader(getTranslation("wellbeing.list.country"))
                .setAutoWidth(true);
        addColumn(listed -> listed.entry().service().in(getLocale()))
                .setHeader(getTranslation("wellbeing.list.service"))
                .setAutoWidth(true);
        addColumn(listed -> String.join(", ", listed.entry().call()))
                .setHeader(getTranslation("wellbeing.list.call"))
                .setAutoWidth(true);
        addColumn(listed -> {
                    var checked = listed.entry().checkedOn();
                    return checked != null && listed.entry().checkedRecently(today)
                            ? formats.date(checked)
                            : getTranslation("wellbeing.support.not-checked");
                })
                .setHeader(getTranslation("wellbeing.list.checked"))
                .setAutoWidth(true);
        addColumn(listed -> getTranslation(
                        listed.hidden() ? "wellbeing.list.state.HIDDEN" : "wellbeing.list.state." + listed.origin()))
                .setHeader(getTranslation("wellbeing.list.state"))
                .setAutoWidth(true);
        addColumn(acts(onAct))
                .setHeader(getTranslation("wellbeing.list.acts"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private LitRenderer<ListedSupport> acts(BiConsumer<ListedSupport, SupportAct> onAct) {
        var template = new StringBuilder();
        for (var act : SupportAct.values()) {
            template.append(BUTTON.formatted(name(act)));
        }
        var renderer = LitRenderer.<ListedSupport>of(template.toString());
        for (var act : SupportAct.values()) {
            var name = name(act);
            renderer.withProperty("may" + name, listed -> may(act).test(listed))
                    .withProperty("text" + name, listed -> getTranslation("wellbeing.list.act." + act))
                    .withProperty(
                            "label" + name,
                            listed -> getTranslation("wellbeing.list.act." + act) + ": "
                                    + listed.entry().service().in(getLocale()))
                    .withFunction(name, listed -> onAct.accept(listed, act));
        }
        return renderer;
    }

    private static Predicate<ListedSupport> may(SupportAct act) {
        return listed -> !listed.fixed()
                && switch (act) {
                    case EDIT, CHECKED -> true;
                    case HIDE -> !listed.hidden() && listed.origin() != Origin.OWN;
                    case SHOW -> listed.hidden();
                    case RESTORE -> listed.origin() != Origin.SHIPPED;
                };
    }

    private String place(SupportResource entry) {
        return switch (entry.country()) {
            case SupportResource.WORLDWIDE -> getTranslation("wellbeing.support.worldwide");
            case "EU" -> getTranslation("wellbeing.list.european-union");
            default -> CountryName.of(entry.country(), getLocale());
        };
    }

    private static String name(SupportAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
