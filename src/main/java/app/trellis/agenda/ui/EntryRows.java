package app.trellis.agenda.ui;

import app.trellis.agenda.EntrySummary;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;

/** Entries, a page at a time, drawn in the browser from plain texts. */
final class EntryRows extends VirtualList<EntrySummary> {

    private static final String ROW = """
        <article class="entry-row">
          <p class="entry-day">${item.day}</p>
          <a router-link href="${item.address}">${item.words}</a>
          ${item.question ? html`<p class="soft">${item.question}</p>` : ''}
          <p class="entry-marks">
            ${item.differs ? html`<span class="badge tone-calm">${item.differs}</span>` : ''}
            ${item.shown ? html`<span class="badge tone-muted">${item.shown}</span>` : ''}
          </p>
        </article>\
        """;

    EntryRows() {
        addClassName("entry-rows");
        getElement().setAttribute("aria-label", getTranslation("agenda.entries"));
        var formats = Formats.of(this);
        setRenderer(LitRenderer.<EntrySummary>of(ROW)
                .withProperty("day", row -> formats.date(row.writtenOn()))
                .withProperty("address", row -> AgendaAddress.of(row.id()))
                .withProperty(
                        "words",
                        row -> row.beginning().isEmpty() ? getTranslation("agenda.entry.blank") : row.beginning())
                .withProperty("question", EntrySummary::question)
                .withProperty(
                        "differs",
                        row -> row.differsFrom().isEmpty()
                                ? ""
                                : getTranslation("agenda.entry.differs-from", row.differsFrom()))
                .withProperty("shown", row -> row.shown() ? getTranslation("agenda.entry.shown-badge") : ""));
    }
}
