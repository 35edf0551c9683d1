package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.Phase;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses which milestones are listed. Every choice is an address of its own. */
final class PlanFilter extends Nav {

    private final Map<Show, RouterLink> links = new EnumMap<>(Show.class);
    private final Select<Phase> phase = new Select<>();

    PlanFilter(Consumer<@Nullable Phase> chosen) {
        addClassName("plan-filter");
        getElement().setAttribute("aria-label", getTranslation("plan-view.filter"));
        for (var show : Show.values()) {
            var link = new RouterLink("", PlanView.class);
            links.put(show, link);
            add(link);
        }
        phase.setLabel(getTranslation("plan-view.filter.phase"));
        phase.setItems(Phase.values());
        phase.setEmptySelectionAllowed(true);
        phase.setEmptySelectionCaption(getTranslation("plan-view.filter.all-phases"));
        phase.setItemLabelGenerator(this::name);
        phase.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        add(phase);
    }

    /** Shows where the address stands, and how many milestones each choice has. */
    void show(PlanAddress address, List<Milestone> milestones) {
        phase.setValue(address.phase());
        links.forEach((show, link) -> {
            var count = milestones.stream()
                    .filter(milestone -> show.includes(milestone.status()))
                    .count();
            link.setText(getTranslation("plan-view.filter." + show.word(), count));
            link.setQueryParameters(address.with(show).query());
            link.getElement().setAttribute("aria-current", String.valueOf(show == address.show()));
        });
    }

    private String name(@Nullable Phase item) {
        return getTranslation(item == null ? "plan-view.filter.all-phases" : "plan.phase." + item);
    }
}
