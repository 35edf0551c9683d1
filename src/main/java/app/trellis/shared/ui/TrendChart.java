package app.trellis.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;

/**
 * A line of weekly values for each of a few series, one below the other on the same weeks. Skipped weeks are gaps.
 * Whoever shows it puts a table beside it that says the same.
 */
@Tag("trellis-trend-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./shared/trend-chart.ts")
public final class TrendChart extends Component {

    /** Draws this instead of what was drawn before. */
    public void show(TrendData data) {
        getElement().setProperty("json", JacksonUtils.getMapper().writeValueAsString(data));
    }
}
