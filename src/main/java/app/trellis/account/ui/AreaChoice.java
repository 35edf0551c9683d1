package app.trellis.account.ui;

import app.trellis.account.Area;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The areas of sharing as checkboxes, each with a sentence on what it lets an advisor see. */
final class AreaChoice extends Div {

    private final Map<Area, Checkbox> boxes = new EnumMap<>(Area.class);

    /** @param legend already translated */
    AreaChoice(String legend, Collection<Area> shared, Consumer<SharingChange> onChange) {
        addClassName("area-choice");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", legend);
        Arrays.stream(Area.values()).forEach(area -> add(box(area, shared.contains(area), onChange)));
    }

    Set<Area> chosen() {
        var chosen = EnumSet.noneOf(Area.class);
        boxes.forEach((area, box) -> {
            if (box.getValue()) {
                chosen.add(area);
            }
        });
        return chosen;
    }

    private Checkbox box(Area area, boolean checked, Consumer<SharingChange> onChange) {
        var box = new Checkbox(getTranslation("settings.area." + area), checked);
        box.setHelperText(getTranslation("settings.sees." + area));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(new SharingChange(area, change.getValue(), chosen()));
            }
        });
        boxes.put(area, box);
        return box;
    }
}
