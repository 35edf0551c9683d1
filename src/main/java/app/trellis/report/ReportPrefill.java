package app.trellis.report;

import app.trellis.shared.text.Translator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What Trellis would write in a field, as Markdown in the reader's language. The student takes it over or not, and it is
 * theirs from then on.
 *
 * @param texts gives the words
 * @param day writes a date as the reader does
 * @param month writes a month as the reader does
 */
public record ReportPrefill(Translator texts, Function<LocalDate, String> day, Function<YearMonth, String> month) {

    private static final int MINUTES = 60;

    /** The text for a field; empty where nothing is known, and always for what is never filled in. */
    public String of(ReportField field, ReportFacts facts) {
        String text = switch (field) {
            case PLAN -> plan(facts);
            case RESULTS -> results(facts);
            case CHANGES -> changes(facts);
            case OBJECTIVES -> objectives(facts);
            case MEETINGS -> meetings(facts);
            case OUTPUTS -> outputs(facts);
            case TITLE, FUNDER, ISSUES -> "";
        };
        return fitting(text, field.length());
    }

    private String plan(ReportFacts facts) {
        return table(
                List.of("report.fill.milestone", "report.fill.meant-for", "report.fill.became"),
                facts.past().stream()
                        .map(it -> List.of(it.title(), day.apply(it.target()), became(it)))
                        .toList());
    }

    private String became(ReportFacts.Step step) {
        var reached = step.reached();
        return reached == null
                ? texts.get("report.fill.status." + step.status())
                : texts.get("report.fill.reached", day.apply(reached));
    }

    private String results(ReportFacts facts) {
        List<String> parts = new ArrayList<>();
        facts.decisions().stream()
                .filter(it -> !it.result().isBlank())
                .forEach(it -> parts.add(item(it.project(), it.on(), it.result())));
        facts.lessons()
                .forEach(it -> parts.add(item(it.project(), it.on(), texts.get("report.fill.lesson", it.text()))));
        String found = section("report.fill.results", parts);
        String well = section(
                "report.fill.well",
                facts.wentWell().stream()
                        .map(it -> "- " + texts.get("report.fill.week", day.apply(it.monday()), line(it.text())))
                        .toList());
        return joined(found, well);
    }

    private String changes(ReportFacts facts) {
        List<String> parts = new ArrayList<>();
        facts.decisions().stream().filter(it -> !it.kind().equals("CONTINUE")).forEach(it -> {
            String what = texts.get("report.fill.decision." + it.kind());
            String direction = it.direction().isBlank() ? "" : " " + texts.get("report.fill.now", line(it.direction()));
            parts.add(item(it.project(), it.on(), what + " " + line(it.why()) + direction));
        });
        facts.past().forEach(it -> {
            if (it.dropped() != null) {
                parts.add("- " + texts.get("report.fill.dropped", it.title(), line(it.dropped())));
            }
        });
        return String.join("\n", parts);
    }

    private String objectives(ReportFacts facts) {
        return table(
                List.of("report.fill.objective", "report.fill.by"),
                facts.coming().stream()
                        .map(it -> List.of(it.title(), day.apply(it.target())))
                        .toList());
    }

    private String meetings(ReportFacts facts) {
        Map<String, List<ReportFacts.Talk>> people = facts.meetings().stream()
                .collect(Collectors.groupingBy(ReportFacts.Talk::mentor, TreeMap::new, Collectors.toList()));
        Map<YearMonth, List<ReportFacts.Talk>> months = facts.meetings().stream()
                .collect(Collectors.groupingBy(ReportFacts.Talk::month, TreeMap::new, Collectors.toList()));
        return joined(sums("report.fill.mentor", people, name -> name), sums("report.fill.month", months, month));
    }

    private <K> String sums(String head, Map<K, List<ReportFacts.Talk>> groups, Function<K, String> name) {
        return table(
                List.of(head, "report.fill.live-meetings", "report.fill.live-hours", "report.fill.written"),
                groups.entrySet().stream()
                        .map(group -> {
                            var live = group.getValue().stream()
                                    .filter(ReportFacts.Talk::live)
                                    .toList();
                            int minutes = live.stream()
                                    .mapToInt(ReportFacts.Talk::minutes)
                                    .sum();
                            return List.of(
                                    name.apply(group.getKey()),
                                    String.valueOf(live.size()),
                                    "%d:%02d".formatted(minutes / MINUTES, minutes % MINUTES),
                                    String.valueOf(group.getValue().size() - live.size()));
                        })
                        .toList());
    }

    private String outputs(ReportFacts facts) {
        String outputs = table(
                List.of("report.fill.output", "report.fill.venue", "report.fill.state"),
                facts.outputs().stream()
                        .map(it -> List.of(
                                it.title(),
                                it.venue(),
                                texts.get("report.fill.output." + it.state(), day.apply(it.on()))))
                        .toList());
        String attended = section(
                "report.fill.attended",
                facts.attended().stream()
                        .map(it -> "- " + texts.get("report.fill.on", it.name(), day.apply(it.on())))
                        .toList());
        String sessions = section(
                "report.fill.sessions",
                facts.sessions().stream()
                        .map(it -> "- " + texts.get("report.fill.session", it.group(), it.topic(), day.apply(it.on())))
                        .toList());
        return joined(outputs, joined(attended, sessions));
    }

    private String item(String what, LocalDate on, String text) {
        return "- " + texts.get("report.fill.item", line(what), day.apply(on), line(text));
    }

    private String section(String key, List<String> items) {
        return items.isEmpty() ? "" : "### " + texts.get(key) + "\n\n" + String.join("\n", items);
    }

    private String table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<String>();
        lines.add(row(heads.stream().map(key -> texts.get(key)).toList()));
        lines.add("|" + " --- |".repeat(heads.size()));
        rows.forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> " " + line(cell).replace("|", "\\|") + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n\n" + second;
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Whole lines only: half a row would be no table. */
    private static String fitting(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.lastIndexOf('\n', most)).stripTrailing();
    }
}
