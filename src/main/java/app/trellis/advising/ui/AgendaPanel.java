package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.agenda.AgendaMarkdown;
import app.trellis.agenda.AgendaVersion;
import app.trellis.agenda.Bet;
import app.trellis.agenda.SharedEntry;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The agenda a student shares: the latest kept version, the bets, and the entries of the worldview that they ticked. */
final class AgendaPanel extends Panel {

    private final transient Formats formats = Formats.of(this);
    private final LocalDate today;
    private final ZoneId zone;

    AgendaPanel(AccountId student, SharedAgenda shared, LocalDate today, ZoneId zone) {
        super("advising.agenda");
        this.today = today;
        this.zone = zone;
        List<AgendaVersion> versions = shared.versions().shared(student);
        List<Bet> bets = shared.bets().shared(student);
        List<SharedEntry> entries = shared.worldview().shared(student);
        if (versions.isEmpty() && bets.isEmpty() && entries.isEmpty()) {
            add(new Paragraph(getTranslation("advising.no-agenda")));
        }
        versions.stream().findFirst().ifPresent(this::addVersion);
        if (!bets.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("shared-bets");
            bets.forEach(bet -> list.add(row(bet)));
            add(new H3(getTranslation("advising.bets")), list);
        }
        if (!entries.isEmpty()) {
            add(new H3(getTranslation("advising.worldview")));
            entries.forEach(entry -> add(entry(entry)));
        }
    }

    private void addVersion(AgendaVersion version) {
        String day = formats.date(version.keptAt().atZone(zone).toLocalDate());
        var content = new Div(new MarkdownText(new AgendaMarkdown(this::getTranslation).of(version.content())));
        if (!version.note().isEmpty()) {
            content.addComponentAsFirst(new Paragraph(version.note()));
        }
        add(new NativeDetails(new Span(getTranslation("agenda.version.dated", version.number(), day)), content));
    }

    private ListItem row(Bet bet) {
        var ending = bet.ending();
        String standing = ending == null
                ? getTranslation("agenda.standing." + bet.standing(today))
                : getTranslation("agenda.ending." + ending);
        String until = getTranslation(
                "advising.bet.until", formats.date(bet.data().to()), bet.data().stopRule());
        var row = new ListItem(new Span(bet.title()), new Badge(standing, ending == null ? Tone.CALM : Tone.MUTED));
        row.add(new Paragraph(bet.lesson().isEmpty() ? until : getTranslation("advising.bet.lesson", bet.lesson())));
        return row;
    }

    private Div entry(SharedEntry entry) {
        var day = new Paragraph(
                entry.differsFrom().isEmpty()
                        ? formats.date(entry.writtenOn())
                        : getTranslation(
                                "advising.entry.differs", formats.date(entry.writtenOn()), entry.differsFrom()));
        day.addClassName("soft");
        var text = new Div(day, new MarkdownText(entry.text()));
        if (!entry.why().isBlank()) {
            text.add(new MarkdownText(entry.why()));
        }
        text.addClassName("shared-entry");
        return text;
    }
}
