package app.trellis.ideas.ui;

import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaSummary;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Ideas, a page at a time, drawn in the browser from plain texts. In the student's own order a row can be moved: by its
 * buttons, with Alt and an arrow key, or by dragging it onto another one.
 */
final class IdeaRows extends VirtualList<IdeaSummary> {

    private static final String TEMPLATE = """
            <article class="idea-row" draggable=${item.ranked ? 'true' : 'false'}
              @dragstart=${(e) => e.dataTransfer.setData('text/plain', String(index))}
              @dragover=${(e) => { if (item.ranked) { e.preventDefault(); } }}
              @drop=${(e) => {
                if (item.ranked) { e.preventDefault(); move(Number(e.dataTransfer.getData('text/plain')), index); }
              }}
              @keydown=${(e) => {
                if (item.ranked && e.altKey && (e.key === 'ArrowUp' || e.key === 'ArrowDown')) {
                  e.preventDefault();
                  move(index, e.key === 'ArrowUp' ? index - 1 : index + 1);
                }
              }}>
              ${item.ranked ? html`<span class="idea-rank">${index + 1}</span>` : ''}
              <div class="idea-what">
                <a router-link href="${item.address}" data-idea="${item.id}">${item.line}</a>
                <p class="idea-about">
                  <span class="badge tone-${item.tone}">${item.state}</span>
                  ${item.half ? html`<span class="badge tone-muted">${item.half}</span>` : ''}
                  ${item.tags ? html`<span>${item.tags}</span>` : ''}
                  <span>${item.when}</span>
                </p>
              </div>
              ${item.ranked ? html`<div class="idea-moves">
                <button aria-label="${item.up}" ?disabled=${index === 0} @click=${() => move(index, index - 1)}>↑</button>
                <button aria-label="${item.down}" @click=${() => move(index, index + 1)}>↓</button>
                <button aria-label="${item.top}" ?disabled=${index === 0} @click=${() => move(index, 0)}>⤒</button>
              </div>` : ''}
            </article>
            """;

    private final transient Formats formats = Formats.of(this);
    private final transient ZoneId zone;
    private boolean ranked;

    /** The row at one place of the list was put to another place; both count from 0. */
    record Move(int from, int to) {}

    IdeaRows(ZoneId zone, Consumer<Move> moved) {
        this.zone = zone;
        addClassName("idea-rows");
        setRenderer(LitRenderer.<IdeaSummary>of(TEMPLATE)
                .withProperty("id", row -> row.id().value().toString())
                .withProperty("address", row -> IdeasAddress.of(row.id()))
                .withProperty("line", IdeaSummary::line)
                .withProperty("state", row -> getTranslation("ideas.state." + row.state()))
                .withProperty("tone", row -> IdeaTone.of(row.state()))
                .withProperty("half", row -> row.halfBaked() ? getTranslation("ideas.half-baked") : "")
                .withProperty(
                        "tags", row -> row.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" ")))
                .withProperty("when", this::when)
                .withProperty("ranked", row -> ranked)
                .withProperty("up", row -> getTranslation("ideas.move.up", row.line()))
                .withProperty("down", row -> getTranslation("ideas.move.down", row.line()))
                .withProperty("top", row -> getTranslation("ideas.move.top", row.line()))
                .withFunction(
                        "move",
                        (row, places) -> moved.accept(
                                new Move(places.get(0).asInt(), places.get(1).asInt()))));
    }

    /** In which order the rows come, which says whether they can be moved. */
    void show(IdeaQuery query) {
        ranked = query.order() == IdeaOrder.RANKED;
        setClassName("idea-rows-ranked", ranked);
    }

    private String when(IdeaSummary row) {
        return getTranslation(
                "ideas.captured-on", formats.date(row.capturedAt().atZone(zone).toLocalDate()));
    }
}
