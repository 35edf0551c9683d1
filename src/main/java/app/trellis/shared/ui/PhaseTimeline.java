package app.trellis.shared.ui;

import app.trellis.shared.timeline.TimelineData;
import app.trellis.shared.timeline.TimelineData.Lane;
import app.trellis.shared.timeline.TimelineData.Mark;
import app.trellis.shared.timeline.TimelineData.Rest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Overlapping phases with their milestones, drawn on one axis of time. Arrow keys move between milestones, Enter
 * chooses one. Whoever shows it also says the same as text.
 */
@Tag("trellis-phase-timeline")
@JsModule("./shared/phase-timeline.ts")
public final class PhaseTimeline extends Component {

    private static final String CHOSEN = "milestone-selected";
    private static final String ID = "event.detail.id";

    private final String label;

    /** @param labelKey translation key of the picture's name, for those who do not see it */
    public PhaseTimeline(String labelKey, Object... arguments) {
        label = getTranslation(labelKey, arguments);
    }

    /** Draws this instead of what was drawn before. */
    public void show(TimelineData data) {
        var picture = new Picture(
                label,
                Formats.of(this).locale().toLanguageTag(),
                data.today(),
                data.lanes(),
                data.rests(),
                data.marks(),
                words());
        getElement().setProperty("json", JacksonUtils.getMapper().writeValueAsString(picture));
    }

    /** A small picture for a row or a card, with nothing to press. */
    public void setCompact(boolean compact) {
        getElement().setProperty("compact", compact);
    }

    /** Rings the milestone with this id; none takes the ring away. */
    public void select(@Nullable String id) {
        getElement().setProperty("selected", id);
    }

    /** Calls with the id of a milestone when it is chosen. */
    public void onSelect(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        CHOSEN,
                        event -> listener.accept(event.getEventData().get(ID).asString()))
                .addEventData(ID);
    }

    private Map<String, String> words() {
        return Stream.of("today", "main", "light", "planned", "underWay", "reached", "overdue", "rest")
                .collect(Collectors.toMap(word -> word, word -> getTranslation("shared.timeline." + word)));
    }

    private record Picture(
            String label,
            String locale,
            LocalDate today,
            List<Lane> lanes,
            List<Rest> rests,
            List<Mark> marks,
            Map<String, String> words) {}
}
