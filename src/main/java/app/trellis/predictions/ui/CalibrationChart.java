package app.trellis.predictions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What was held likely against what happened, one point a tenth; a point's size tells how many are in it. Every point is
 * a button. Whoever shows it puts a table beside it that says the same. The chart library comes with the trend chart.
 */
@Tag("trellis-calibration-chart")
@JsModule("./predictions/calibration-chart.ts")
final class CalibrationChart extends Component {

    private static final String CHOSEN = "tenth-chosen";
    private static final String TENTH = "event.detail.tenth";

    /** Draws this instead of what was drawn before. */
    void show(Picture picture) {
        getElement().setProperty("json", JacksonUtils.getMapper().writeValueAsString(picture));
    }

    /** Calls with a tenth, 0 to 9, when its point is chosen. */
    void onChoose(IntConsumer listener) {
        getElement()
                .addEventListener(
                        CHOSEN,
                        event -> listener.accept(event.getEventData().get(TENTH).asInt()))
                .addEventData(TENTH);
    }

    /**
     * Everything that is drawn, in the reader's words.
     *
     * @param description what it shows, for those who do not see it
     * @param said the name of the axis of probabilities
     * @param happened the name of the axis of what came true
     * @param exact what the diagonal means
     */
    record Picture(String description, String said, String happened, String exact, List<Point> points) {}

    /**
     * One tenth that holds something.
     *
     * @param tenth 0 to 9
     * @param said mean probability, in percent
     * @param happened how much came true, in percent
     * @param number how many are in it
     * @param label all of it in a sentence
     */
    record Point(int tenth, double said, double happened, int number, String label) {}
}
