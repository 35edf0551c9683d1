package app.trellis.agenda.ui;

import app.trellis.agenda.Difference;
import app.trellis.agenda.Entry;
import app.trellis.mentoring.Mentor;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;

/** Whom an entry differs from, and why: a mentor from the list, or any name. */
final class DifferencePanel extends Panel {

    private final transient EntryServices services;
    private final transient Entry entry;
    private final transient Saving saving;
    private final SavedText why;

    DifferencePanel(Entry entry, EntryServices services, Saving saving) {
        super("agenda.difference");
        this.entry = entry;
        this.services = services;
        this.saving = saving;
        var area = new TextArea(getTranslation("agenda.difference.why"));
        area.setMaxLength(Difference.WHY_LENGTH);
        area.setMinRows(2);
        area.setMaxRows(12);
        why = new SavedText(
                        area,
                        entry.difference().why(),
                        edit -> services.worldview().writeWhy(entry.id(), edit),
                        saving)
                .keptInTab("why");
        why.setVisible(!entry.difference().name().isEmpty());
        add(whom(services.mentoring().mentors()), why);
    }

    private ComboBox<String> whom(List<Mentor> mentors) {
        var whom = new ComboBox<String>(getTranslation("agenda.difference.whom"));
        whom.setHelperText(getTranslation("agenda.difference.whom-help"));
        whom.setItems(mentors.stream().map(Mentor::name).toList());
        whom.setAllowCustomValue(true);
        whom.setClearButtonVisible(true);
        whom.addCustomValueSetListener(typed -> whom.setValue(typed.getDetail()));
        whom.setValue(
                entry.difference().name().isEmpty() ? null : entry.difference().name());
        whom.addValueChangeListener(change -> {
            String name = Optional.ofNullable(change.getValue()).orElse("");
            differ(mentors, name);
        });
        return whom;
    }

    private void differ(List<Mentor> mentors, String name) {
        var mentor = mentors.stream()
                .filter(each -> each.name().equals(name))
                .map(Mentor::id)
                .findFirst()
                .orElse(null);
        if (saving.store(() -> services.worldview().differFrom(entry.id(), mentor, name))) {
            why.setVisible(!name.isBlank());
        }
    }
}
