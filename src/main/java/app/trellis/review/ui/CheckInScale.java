package app.trellis.review.ui;

import app.trellis.wellbeing.CheckInItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One item of the check-in, answered from 1 to 5, with words at both ends. */
final class CheckInScale extends RadioButtonGroup<Integer> {

    private static final List<Integer> ANSWERS = IntStream.rangeClosed(CheckInItem.LOWEST, CheckInItem.HIGHEST)
            .boxed()
            .toList();

    CheckInScale(CheckInItem item, Consumer<@Nullable Integer> answered) {
        addClassName("check-in-scale");
        setLabel(getTranslation("review.you." + item));
        setItems(ANSWERS);
        Div ends = new Div(end(item, "low", CheckInItem.LOWEST), end(item, "high", CheckInItem.HIGHEST));
        ends.addClassName("scale-ends");
        setHelperComponent(ends);
        NumberKeys.choose(this);
        addValueChangeListener(change -> answered.accept(change.getValue()));
    }

    private Span end(CheckInItem item, String which, int number) {
        return new Span(getTranslation("review.you." + item + "." + which, number));
    }
}
