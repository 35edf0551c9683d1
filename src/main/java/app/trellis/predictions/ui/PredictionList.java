package app.trellis.predictions.ui;

import app.trellis.predictions.PredictionSummary;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One row a prediction, drawn in the browser from a few texts; no component a row. A row still on its way is empty. */
final class PredictionList extends VirtualList<PredictionSummary> {

    private static final String ROW = """
            ${item.statement ? html`
            <article class="prediction">
              <p class="prediction-percent"><strong>${item.percent}</strong><span>${item.before}</span></p>
              <div class="prediction-what">
                <h3>${item.statement}</h3>
                <p class="soft">${item.about}</p>
                ${item.lesson ? html`<p class="prediction-lesson">${item.lesson}</p>` : ''}
              </div>
              <p class="prediction-acts">${item.acts.map((act, place) => html`
                <button type="button" class=${place ? 'prediction-act' : 'prediction-act prediction-act-first'}
                  aria-label=${item.labels[place]} @click=${() => choose(item.names[place])}>${act}</button>`)}</p>
            </article>` : html`<article class="prediction" aria-busy="true"></article>`}""";

    private final PredictionWords words;
    private final transient PredictionActs acts;

    PredictionList(LocalDate today, ZoneId zone, PredictionActs acts) {
        words = new PredictionWords(this::getTranslation, Formats.of(this), today, zone);
        this.acts = acts;
        addClassName("prediction-list");
        getElement().setAttribute("aria-label", getTranslation("predictions.list"));
        setRenderer(renderer());
    }

    /** What a row is drawn from: texts and lists of texts only. */
    LitRenderer<PredictionSummary> renderer() {
        return LitRenderer.<PredictionSummary>of(ROW)
                .withProperty("statement", PredictionSummary::statement)
                .withProperty("percent", words::percent)
                .withProperty("before", words::before)
                .withProperty("about", words::about)
                .withProperty("lesson", PredictionSummary::lesson)
                .withProperty("names", row -> acts(row).stream().map(Enum::name).toList())
                .withProperty("acts", row -> acts(row).stream().map(words::act).toList())
                .withProperty(
                        "labels",
                        row -> acts(row).stream()
                                .map(act -> words.label(act, row))
                                .toList())
                .withFunction(
                        "choose",
                        (row, arguments) -> choose(row, arguments.get(0).asString()));
    }

    /** What a press of a row's button does. */
    void choose(PredictionSummary row, String name) {
        acts(row).stream().filter(act -> act.name().equals(name)).forEach(act -> acts.on(act, row));
    }

    private static List<PredictionAct> acts(PredictionSummary row) {
        return PredictionAct.of(row);
    }
}
