package app.trellis.agenda.ui;

import app.trellis.agenda.AgendaAchievements;
import app.trellis.agenda.Entry;
import app.trellis.agenda.EntryId;
import app.trellis.agenda.EntryVersion;
import app.trellis.agenda.RemovedEntry;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One entry of the worldview, saved as it is typed, with what it said on earlier days. */
@Route(AgendaAddress.WORLDVIEW + "/:" + AgendaAddress.ID)
@RolesAllowed("STUDENT")
@StyleSheet("styles/agenda.css")
final class EntryView extends Screen implements BeforeEnterObserver {

    private final transient EntryServices services;
    private final Div content = new Div();

    EntryView(EntryServices services) {
        super("agenda.entry");
        this.services = services;
        content.addClassName("agenda-content");
        add(new AgendaTabs(), content, new VisibleTo("agenda.worldview.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AgendaAddress.entry(event.getRouteParameters()));
    }

    private void show(EntryId id) {
        Entry entry = services.worldview().find(id);
        var formats = Formats.of(this);
        heading(getTranslation("agenda.entry.of", formats.date(entry.writtenOn())));
        var note = new SavedNote();
        var saving = new Saving(note, services.student().id().value() + "/" + AgendaAddress.of(id));
        content.removeAll();
        var prompt = entry.prompt();
        if (prompt != null && !prompt.question().isEmpty()) {
            var question = new Paragraph(prompt.question());
            question.addClassName("prompt-question");
            content.add(question);
        }
        content.add(new EntryText(entry, services.worldview(), saving), new DifferencePanel(entry, services, saving));
        content.add(new ShownBox(entry, services.worldview(), saving));
        versions(services.worldview().versions(id), formats);
        content.add(
                new EvidenceBox(
                        services.evidence(), AgendaAchievements.of(entry), AgendaAddress.of(id), evidence(entry)),
                note,
                remove(id));
    }

    private void versions(List<EntryVersion> versions, Formats formats) {
        for (var version : versions) {
            content.add(new NativeDetails(
                    new Span(getTranslation("agenda.entry.version", formats.date(version.heldOn()))),
                    new MarkdownText(version.text())));
        }
    }

    private String evidence(Entry entry) {
        String from = entry.difference().name();
        String day = Formats.of(this).date(entry.writtenOn());
        return from.isEmpty()
                ? getTranslation("agenda.evidence.entry", day)
                : getTranslation("agenda.evidence.difference", day, from);
    }

    private Button remove(EntryId id) {
        var remove = new Button(getTranslation("agenda.entry.remove"), click -> {
            RemovedEntry removed = services.worldview().remove(id);
            UI.getCurrent().navigate(WorldviewView.class);
            Toast.undo(this, "agenda.entry.removed", () -> {
                services.worldview().putBack(removed);
                UI.getCurrent().navigate(AgendaAddress.of(id));
            });
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }
}
