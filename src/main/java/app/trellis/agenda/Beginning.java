package app.trellis.agenda;

/** The first words of a text in Markdown, for a row of a list. */
final class Beginning {

    /** How much of a text is read to find its beginning. */
    static final int READ = 400;

    private static final int LENGTH = 160;

    private Beginning() {}

    /** The first line that says something, without the marks around its words, cut between two words if it is long. */
    static String of(String markdown) {
        String line = markdown.lines()
                .map(each -> each.replaceAll("^[#>\\s*+-]+|[*_`]+", "").strip())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        if (line.length() <= LENGTH) {
            return line;
        }
        int end = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, end > 0 ? end : LENGTH) + " …";
    }
}
