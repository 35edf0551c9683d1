package app.trellis.agenda;

import app.trellis.shared.text.Translator;

/**
 * An agenda as one text in Markdown: for a file, for paper, and to be compared with another one.
 *
 * @param texts gives the few words that are not the student's own, in the reader's language
 */
public record AgendaMarkdown(Translator texts) {

    /** Headings of the student's own stand below those of the themes. */
    private static final String OWN_HEADING = "(?m)^(#{1,4}) ";

    /** The whole text. */
    public String of(AgendaContent content) {
        var text = new StringBuilder("# ").append(line(content.question(), "agenda.document.no-question"));
        content.themes().forEach(theme -> append(theme, text));
        return text.append('\n').toString();
    }

    private void append(AgendaContent.Theme theme, StringBuilder text) {
        text.append("\n\n## ").append(line(theme.title(), "agenda.theme.untitled"));
        if (!theme.text().isBlank()) {
            text.append("\n\n").append(theme.text().strip().replaceAll(OWN_HEADING, "##$1 "));
        }
        if (!theme.items().isEmpty()) {
            text.append('\n');
        }
        theme.items()
                .forEach(item -> text.append("\n- ")
                        .append(texts.get("agenda.kind." + item.kind()))
                        .append(": ")
                        .append(item.title()));
    }

    private String line(String written, String otherwiseKey) {
        return written.isBlank() ? texts.get(otherwiseKey) : written.strip().replaceAll("\\s+", " ");
    }
}
