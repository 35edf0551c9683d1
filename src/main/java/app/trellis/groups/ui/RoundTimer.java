package app.trellis.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time that a round has left. The browser counts, from a moment that the server has stored and by the server's
 * clock, so that everybody in the room sees the same. Nothing happens when it is over.
 */
@Tag("trellis-round-timer")
@JsModule("./groups/round-timer.ts")
final class RoundTimer extends Component {

    private @Nullable Instant shown;

    /** Counts from a moment; nothing is sent while it is the same one. */
    void show(@Nullable Instant startedAt, Instant now, int minutes) {
        if (startedAt == null || startedAt.equals(shown)) {
            return;
        }
        shown = startedAt;
        var words = Stream.of("label", "left", "over", "soon", "up")
                .collect(Collectors.toMap(word -> word, word -> getTranslation("groups.timer." + word)));
        var count = new Count(now.toEpochMilli() - startedAt.toEpochMilli(), minutes, words);
        getElement().setProperty("json", JacksonUtils.getMapper().writeValueAsString(count));
    }

    /** @param passed milliseconds since the round began */
    private record Count(long passed, int minutes, Map<String, String> words) {}
}
