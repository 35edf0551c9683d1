package app.trellis.agenda.ui;

import app.trellis.agenda.AgendaAchievements;
import app.trellis.agenda.AgendaVersion;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Keeps the agenda as it is now, and leads to what was kept. */
final class VersionsPanel extends Panel {

    private final transient ThemeServices services;
    private final transient Runnable refresh;

    VersionsPanel(ThemeServices services, Runnable refresh) {
        super("agenda.versions");
        this.services = services;
        this.refresh = refresh;
        List<AgendaVersion> versions = services.versions().list();
        var save = new Button(getTranslation("agenda.version.keep"), click -> open());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(
                versions.isEmpty()
                        ? getTranslation("agenda.versions.none")
                        : getTranslation(
                                "agenda.versions.latest",
                                versions.getFirst().number(),
                                Formats.of(this)
                                        .date(versions.getFirst()
                                                .keptAt()
                                                .atZone(services.student().zone())
                                                .toLocalDate()),
                                versions.size())));
        var row = new Div(save, new AgendaFiles(services, AgendaFiles.NOW));
        row.addClassName("agenda-acts");
        add(row);
        if (!versions.isEmpty()) {
            var latest = versions.getFirst();
            add(
                    new RouterLink(getTranslation("agenda.versions.compare"), VersionsView.class),
                    new EvidenceBox(
                            services.evidence(),
                            AgendaAchievements.ofVersion(latest.number()),
                            AgendaAddress.VERSIONS,
                            getTranslation("agenda.evidence.version", latest.number())));
        }
    }

    private void open() {
        new TextDialog("agenda.version", AgendaVersion.NOTE_LENGTH, false, this::keep).open();
    }

    private void keep(String note) {
        int number = services.versions().keep(note);
        refresh.run();
        Toast.undo(
                this,
                "agenda.version.kept",
                () -> {
                    services.versions().forget(number);
                    refresh.run();
                },
                number);
    }
}
