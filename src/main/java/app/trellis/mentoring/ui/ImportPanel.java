package app.trellis.mentoring.ui;

import app.trellis.mentoring.CalendarPreview;
import app.trellis.mentoring.ImportChoice;
import app.trellis.mentoring.ImportRow;
import app.trellis.mentoring.Mentor;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The events of a calendar file, none of them kept until ticked. Whom an event was with is a guess that can be changed. */
final class ImportPanel extends Panel {

    private static final String ROW = """
            <article class="import-row">
              <input type="checkbox" id=${item.id} .checked=${item.kept} ?disabled=${!item.mentor}
                @change=${(e) => keep(e.target.checked)}>
              <label for=${item.id}><strong>${item.title}</strong><span>${item.when}</span></label>
              <select aria-label=${item.label} @change=${(e) => choose(e.target.value)}>
                <option value="" ?selected=${!item.mentor}>${item.nobody}</option>
                ${item.mentors.map((mentor) => html`<option value=${mentor.id} ?selected=${mentor.id === item.mentor}
                  >${mentor.name}</option>`)}
              </select>
            </article>""";

    private final transient List<ImportRow> rows;
    private final transient List<Mentor> mentors;
    private final transient Map<ImportRow, Mentor> whom = new HashMap<>();
    private final transient Map<ImportRow, Boolean> kept = new HashMap<>();
    private final VirtualList<ImportRow> list = new VirtualList<>();
    private final Button take = new Button();
    private final transient DateTimeFormatter clock;
    private final transient Formats formats = Formats.of(this);

    /** @param add gets what is to be logged */
    ImportPanel(CalendarPreview preview, List<Mentor> mentors, Consumer<List<ImportChoice>> add) {
        super("mentoring.import.found");
        this.rows = preview.rows();
        this.mentors = mentors;
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(formats.locale());
        rows.forEach(row -> {
            if (row.guess() != null) {
                whom.put(row, row.guess());
            }
        });
        add(new Paragraph(getTranslation("mentoring.import.how", rows.size(), preview.known())));
        if (preview.others() > 0) {
            add(new Paragraph(getTranslation("mentoring.import.others", preview.others())));
        }
        if (mentors.isEmpty()) {
            add(new Paragraph(getTranslation("mentoring.import.no-mentors")));
        }
        list.addClassName("import-rows");
        list.getElement().setAttribute("aria-label", getTranslation("mentoring.import.found"));
        list.setItems(rows);
        list.setRenderer(renderer());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(click -> add.accept(chosen()));
        var guessed = new Button(getTranslation("mentoring.import.keep-guessed", whom.size()), click -> keepGuessed());
        guessed.setVisible(!whom.isEmpty());
        var acts = new Div(guessed, take);
        acts.addClassName("people-form");
        add(acts, list);
        count();
    }

    private LitRenderer<ImportRow> renderer() {
        return LitRenderer.<ImportRow>of(ROW)
                .withProperty("id", row -> "import-" + row.source())
                .withProperty(
                        "title",
                        row -> row.title().isEmpty() ? getTranslation("mentoring.import.untitled") : row.title())
                .withProperty("when", this::when)
                .withProperty("kept", row -> kept.getOrDefault(row, false))
                .withProperty(
                        "mentor",
                        row -> whom.containsKey(row)
                                ? whom.get(row).id().value().toString()
                                : "")
                .withProperty("nobody", row -> getTranslation("mentoring.import.nobody"))
                .withProperty("label", row -> getTranslation("mentoring.import.whom", when(row)))
                .withProperty("mentors", row -> options())
                .withFunction(
                        "keep", (row, arguments) -> keep(row, arguments.get(0).asBoolean()))
                .withFunction(
                        "choose",
                        (row, arguments) -> choose(row, arguments.get(0).asString()));
    }

    private List<Map<String, String>> options() {
        return mentors.stream()
                .map(mentor -> Map.of("id", mentor.id().value().toString(), "name", mentor.name()))
                .toList();
    }

    private String when(ImportRow row) {
        return getTranslation(
                "mentoring.import.when", formats.date(row.date()), row.time().format(clock), row.minutes());
    }

    /** Keeps or leaves a row; one without a mentor stays left. */
    void keep(ImportRow row, boolean keep) {
        kept.put(row, keep && whom.containsKey(row));
        count();
    }

    /** Says whom a row was with, and so keeps it; nobody leaves it. */
    void choose(ImportRow row, String id) {
        var mentor = mentors.stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst();
        mentor.ifPresentOrElse(found -> whom.put(row, found), () -> whom.remove(row));
        kept.put(row, mentor.isPresent());
        list.getDataProvider().refreshItem(row);
        count();
    }

    private void keepGuessed() {
        rows.stream()
                .filter(row -> row.guess() != null && whom.containsKey(row))
                .forEach(row -> kept.put(row, true));
        list.getDataProvider().refreshAll();
        count();
    }

    private List<ImportChoice> chosen() {
        return rows.stream()
                .filter(row -> kept.getOrDefault(row, false))
                .flatMap(row -> Stream.ofNullable(whom.get(row)).map(mentor -> new ImportChoice(row, mentor.id())))
                .toList();
    }

    private void count() {
        int number = chosen().size();
        take.setText(getTranslation("mentoring.import.take", number));
        take.setEnabled(number > 0);
    }
}
