package app.trellis.review.ui;

import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import app.trellis.wellbeing.CheckIn;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.CheckInItem;
import app.trellis.wellbeing.WellbeingService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The third part: the private check-in. It goes to {@code wellbeing}; the review keeps nothing of it. */
final class YouPart extends Panel {

    private final transient IsoWeek week;
    private final transient WellbeingService wellbeing;
    private final transient Saving saving;
    private final transient Map<CheckInItem, CheckInScale> scales = new EnumMap<>(CheckInItem.class);
    private final SavedText sentence;
    private final Paragraph skipped = new Paragraph();
    private transient CheckInData seen;

    YouPart(IsoWeek week, WellbeingService wellbeing, Saving saving) {
        super("review.part.you");
        this.week = week;
        this.wellbeing = wellbeing;
        this.saving = saving;
        Optional<CheckIn> stored = wellbeing.find(week);
        seen = stored.map(CheckIn::data).orElseGet(CheckInData::empty);
        add(new VisibleTo("review.you.private"));
        Div together = new Div();
        together.addClassName("check-in-scales");
        for (CheckInItem item : CheckInItem.values()) {
            CheckInScale scale = new CheckInScale(item, answer -> answer(item, answer));
            scales.put(item, scale);
            together.add(scale);
        }
        TextField note = new TextField(getTranslation("review.you.sentence"));
        note.setMaxLength(CheckInData.NOTE_LENGTH);
        sentence = new SavedText(note, seen.note(), this::write, saving);
        skipped.setText(getTranslation("review.you.skipped"));
        skipped.getElement().setAttribute("role", "status");
        Button skip = new Button(getTranslation("review.you.skip"), click -> skip());
        add(together, sentence, new Div(skip), skipped);
        show(seen, stored.map(CheckIn::skipped).orElse(false));
    }

    private void answer(CheckInItem item, @Nullable Integer answer) {
        CheckInData now = CheckInDraft.with(seen, item, answer);
        if (!now.equals(seen)) {
            saving.store(() -> store(new CheckInDraft(seen, now)));
            show(seen, false);
        }
    }

    private void write(Edit edit) {
        store(new CheckInDraft(CheckInDraft.with(seen, edit.seen()), CheckInDraft.with(seen, edit.now())));
        skipped.setVisible(false);
    }

    private void store(CheckInDraft draft) {
        CheckInData stored = wellbeing.find(week).map(CheckIn::data).orElseGet(CheckInData::empty);
        CheckInData merged = draft.over(stored);
        wellbeing.save(week, merged);
        seen = merged;
    }

    private void skip() {
        CheckInData before = seen;
        if (!saving.store(() -> wellbeing.skip(week))) {
            return;
        }
        show(CheckInData.empty(), true);
        if (!before.isEmpty()) {
            Toast.undo(this, "review.you.emptied", () -> {
                saving.store(() -> wellbeing.save(week, before));
                show(before, false);
            });
        }
    }

    private void show(CheckInData data, boolean skip) {
        seen = data;
        scales.forEach((item, scale) -> scale.setValue(data.answer(item)));
        sentence.show(data.note());
        skipped.setVisible(skip);
    }
}
