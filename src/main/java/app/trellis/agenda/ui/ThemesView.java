package app.trellis.agenda.ui;

import app.trellis.account.Area;
import app.trellis.agenda.Agenda;
import app.trellis.agenda.AgendaItem;
import app.trellis.agenda.Theme;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The agenda itself: the overarching question and the themes below it, saved as they are typed. */
@Route(AgendaAddress.THEMES)
@RolesAllowed("STUDENT")
@StyleSheet("styles/agenda.css")
final class ThemesView extends Screen implements BeforeEnterObserver {

    private final transient ThemeServices services;
    private final Div content = new Div();

    ThemesView(ThemeServices services) {
        super("agenda.document");
        this.services = services;
        content.addClassName("agenda-content");
        lead("agenda.document.lead");
        add(new AgendaTabs(), content, new WhoSees(services.advising().whoSees(Area.AGENDA), "agenda.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Agenda agenda = services.agendas().find();
        List<AgendaItem> choices = services.agendas().choices();
        var note = new SavedNote();
        var saving = new Saving(note, services.student().id().value() + "/" + AgendaAddress.THEMES);
        content.removeAll();
        content.add(question(agenda, saving));
        if (agenda.themes().isEmpty()) {
            content.add(new EmptyState("agenda.themes.empty", "agenda.themes.empty-text", null));
        }
        for (int place = 0; place < agenda.themes().size(); place++) {
            Theme theme = agenda.themes().get(place);
            content.add(new ThemePanel(
                    theme, choices, place, agenda.themes().size(), services.agendas(), saving, this::show));
        }
        var row = new Div(new Button(getTranslation("agenda.theme.add"), click -> addTheme()), note);
        row.addClassName("agenda-acts");
        content.add(row, new VersionsPanel(services, this::show));
    }

    private Panel question(Agenda agenda, Saving saving) {
        var area = new TextArea(getTranslation("agenda.document.question"));
        area.setMaxLength(Agenda.QUESTION_LENGTH);
        area.setMinRows(2);
        area.setHelperText(getTranslation("agenda.document.question-help"));
        var panel = new Panel("agenda.document.overarching");
        panel.addClassName("agenda-question");
        panel.add(new SavedText(area, agenda.question(), services.agendas()::writeQuestion, saving)
                .keptInTab("question"));
        return panel;
    }

    private void addTheme() {
        try {
            services.agendas().addTheme();
            show();
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }
}
