package app.trellis.plan.ui;

import app.trellis.plan.Offset;
import app.trellis.plan.Offset.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.Objects;

/** Where a milestone lies in any programme: a number of months, and what they are counted from. */
final class OffsetFields extends Div {

    private enum Side {
        AFTER_START(Anchor.START, 1),
        BEFORE_SWITCH(Anchor.SWITCH, -1),
        AFTER_SWITCH(Anchor.SWITCH, 1),
        BEFORE_END(Anchor.END, -1);

        private final Anchor anchor;
        private final int sign;

        Side(Anchor anchor, int sign) {
            this.anchor = anchor;
            this.sign = sign;
        }

        private boolean holds(Offset offset) {
            return anchor == offset.from() && offset.months() * sign >= 0;
        }
    }

    private final IntegerField months = new IntegerField(getTranslation("template.months"));
    private final Select<Side> side = new Select<>();

    OffsetFields() {
        addClassNames("template-offset", "template-wide");
        months.setMin(0);
        months.setMax(36);
        months.setStepButtonsVisible(true);
        side.setLabel(getTranslation("template.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(each -> getTranslation("template.side." + each));
        add(months, side);
    }

    void show(Offset offset) {
        months.setValue(Math.abs(offset.months()));
        side.setValue(Arrays.stream(Side.values())
                .filter(each -> each.holds(offset))
                .findFirst()
                .orElseThrow());
    }

    /** What is chosen; a number that is missing counts as one that no offset has. */
    Offset read() {
        var chosen = side.getValue();
        return new Offset(chosen.anchor, chosen.sign * Objects.requireNonNullElse(months.getValue(), 99));
    }
}
