package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The milestones of one phase, which can be put in another order by dragging or with Alt and an arrow key. */
@Tag("trellis-milestone-list")
@JsModule("./plan/milestone-list.ts")
final class MilestoneList extends Component implements HasComponents {

    private static final String ID = "event.detail.id";
    private static final String ACT = "event.detail.act";
    private static final String BEFORE = "event.detail.before";

    private final Map<MilestoneId, MilestoneRow> rows = new HashMap<>();

    MilestoneList(String label) {
        getElement().setAttribute("aria-label", label);
        getElement().setProperty("json", JacksonUtils.getMapper().writeValueAsString(words()));
    }

    /** Brings the rows up to date; a row that stays is kept, and with it the focus. */
    void show(List<Milestone> milestones, RowText text, Function<MilestoneId, String> href) {
        var wanted = milestones.stream().map(Milestone::id).toList();
        rows.entrySet().removeIf(entry -> {
            var gone = !wanted.contains(entry.getKey());
            if (gone) {
                entry.getValue().getElement().removeFromParent();
            }
            return gone;
        });
        for (int index = 0; index < milestones.size(); index++) {
            var milestone = milestones.get(index);
            var row = rows.computeIfAbsent(milestone.id(), MilestoneRow::new);
            row.show(milestone, text, href.apply(milestone.id()));
            place(row, index);
        }
    }

    private void place(MilestoneRow row, int index) {
        if (getElement().indexOfChild(row.getElement()) != index) {
            row.getElement().removeFromParent();
            getElement().insertChild(index, row.getElement());
        }
    }

    String title(MilestoneId id) {
        var row = rows.get(id);
        return row == null ? "" : row.getElement().getText();
    }

    /** Reads a sentence out to those who do not see the list. */
    void say(String sentence) {
        getElement().setProperty("said", sentence);
    }

    /** Calls when something is to be done with a milestone. */
    void onAct(BiConsumer<MilestoneId, RowAct> listener) {
        getElement()
                .addEventListener("milestone-act", event -> {
                    var data = event.getEventData();
                    listener.accept(
                            id(data.get(ID).asString()), RowAct.of(data.get(ACT).asString()));
                })
                .addEventData(ID)
                .addEventData(ACT);
    }

    /** Calls when a milestone was dropped before another one, or at the end. */
    void onMove(BiConsumer<MilestoneId, @Nullable MilestoneId> listener) {
        getElement()
                .addEventListener("milestone-move", event -> {
                    var data = event.getEventData();
                    var before = data.get(BEFORE).asString();
                    listener.accept(id(data.get(ID).asString()), before.isEmpty() ? null : id(before));
                })
                .addEventData(ID)
                .addEventData(BEFORE);
    }

    private static MilestoneId id(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    private Map<String, String> words() {
        return Stream.concat(Stream.of(RowAct.values()).map(RowAct::word), Stream.of("more"))
                .collect(Collectors.toMap(word -> word, word -> getTranslation("plan-view.act." + word)));
    }
}
