package app.trellis.wellbeing.ui;

import app.trellis.wellbeing.CheckInItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/** One of the four questions, from low to high; it may stay unanswered. */
final class AnswerGroup extends RadioButtonGroup<Integer> {

    AnswerGroup(CheckInItem item) {
        setLabel(getTranslation("wellbeing.item." + item));
        setItems(IntStream.rangeClosed(CheckInItem.LOWEST, CheckInItem.HIGHEST)
                .boxed()
                .toList());
        setItemLabelGenerator(this::label);
    }

    private String label(int answer) {
        return switch (answer) {
            case CheckInItem.LOWEST -> getTranslation("wellbeing.scale.low");
            case CheckInItem.HIGHEST -> getTranslation("wellbeing.scale.high");
            default -> String.valueOf(answer);
        };
    }
}
