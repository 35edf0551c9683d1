package app.trellis.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.timeline.TimelineData;
import app.trellis.shared.timeline.TimelineData.Lane;
import app.trellis.shared.timeline.TimelineData.Mark;
import app.trellis.shared.timeline.TimelineData.Rest;
import app.trellis.shared.timeline.TimelineData.State;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the drawn pictures tell the browser. */
class PicturesTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void theTimelineTellsDatesAsDatesAndWordsInTheReadersLanguage() {
        var timeline = new PhaseTimeline("shared.timeline.main");
        timeline.show(new TimelineData(
                TODAY,
                List.of(new Lane("ambition", "Ambition", "Little but often.", TODAY, TODAY.plusYears(1), null, null)),
                List.of(new Rest(TODAY, TODAY.plusDays(1))),
                List.of(new Mark("1", "ambition", TODAY, State.UNDER_WAY, false, "Name a bet"))));

        var told = told(timeline);

        assertThat(told.at("/label").asString()).isEqualTo("main focus");
        assertThat(told.at("/lanes/0/to").asString()).isEqualTo("2027-11-24");
        assertThat(told.at("/lanes/0/mainFrom").isNull()).isTrue();
        assertThat(told.at("/marks/0/state").asString()).isEqualTo("UNDER_WAY");
        assertThat(told.at("/rests/0/from").asString()).isEqualTo("2026-11-24");
        assertThat(told.at("/words/overdue").asString()).isEqualTo("its date has passed");
    }

    @Test
    void aSkippedWeekIsAGapInTheTrend() {
        var chart = new TrendChart();
        chart.show(new TrendData(
                "Mood over two weeks",
                "1 low, 5 high",
                1,
                5,
                List.of("W47", "W48"),
                List.of(new TrendData.Series("Mood", Arrays.asList(null, 4)))));

        assertThat(told(chart).at("/series/0/values").toString()).isEqualTo("[null,4]");
    }

    private static JsonNode told(Component picture) {
        return JacksonUtils.readTree(picture.getElement().getProperty("json"));
    }
}
