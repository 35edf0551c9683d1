package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.CheckIn;
import app.trellis.wellbeing.WellbeingService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** All check-ins, a few at a time, to look at, correct and delete. */
final class CheckInPanel extends Panel {

    private static final int PAGE = 8;

    private final WellbeingService wellbeing;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(getTranslation("wellbeing.checkins.empty"));
    private final Button more = new Button(getTranslation("wellbeing.checkins.more"));
    private int shown = PAGE;

    CheckInPanel(WellbeingService wellbeing, Runnable changed) {
        super("wellbeing.checkins.title");
        this.wellbeing = wellbeing;
        this.changed = changed;
        list.addClassName("check-ins");
        more.addClickListener(click -> {
            shown += PAGE;
            show();
        });
        more.addClassName("show-older");
        add(empty, list, more);
        show();
    }

    private void show() {
        var found = wellbeing.list(0, shown + 1);
        list.removeAll();
        found.stream().limit(shown).forEach(checkIn -> list.add(new CheckInItemRow(checkIn, this::edit, this::delete)));
        empty.setVisible(found.isEmpty());
        more.setVisible(found.size() > shown);
    }

    private void edit(CheckIn checkIn) {
        new CheckInDialog(checkIn, data -> {
                    wellbeing.save(checkIn.week(), data);
                    Toast.show(this, "wellbeing.checkins.saved");
                    refresh();
                })
                .open();
    }

    private void delete(CheckIn checkIn) {
        wellbeing
                .remove(checkIn.week())
                .ifPresent(removed -> Toast.undo(this, "wellbeing.checkins.deleted", () -> restore(removed)));
        refresh();
    }

    private void restore(CheckIn removed) {
        wellbeing.restore(removed);
        Toast.show(this, "wellbeing.checkins.restored");
        refresh();
    }

    private void refresh() {
        show();
        changed.run();
    }
}
