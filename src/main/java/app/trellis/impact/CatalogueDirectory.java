package app.trellis.impact;

import app.trellis.shared.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a list of events or of training that somebody downloaded from the public interface of AISafety.com. Its records
 * become rows as of a table; what it does not say is chosen with caution: a directory, reported dates, medium confidence.
 */
final class CatalogueDirectory {

    private static final String EVENTS = "aisafety-events";
    private static final String TRAINING = "aisafety-training";
    private static final int DAY = "2027-04-26".length();
    private static final int LONGEST_SENTENCE = 400;

    private final CatalogueFile file;
    private final String source;
    private final String checkedOn;
    private final List<FileEntry> entries = new ArrayList<>();

    /** Refused: what is no such list, and one whose count is not that of its records. */
    CatalogueDirectory(CatalogueFile file) {
        this.file = file;
        JsonNode root = root(file.text());
        JsonNode records = root.path("data");
        if (!records.isArray() || records.isEmpty() || !records.path(0).has("applicationsClose")) {
            throw new Refused("impact.import.refused.directory");
        }
        int count = root.path("meta").path("count").asInt(-1);
        if (count != records.size()) {
            throw new Refused("impact.import.refused.count", count, records.size());
        }
        ImportContent.limit(records.size());
        source = records.path(0).has("recurring") ? TRAINING : EVENTS;
        checkedOn = day(root.path("meta"), "generatedAt");
        Set<String> ids = new HashSet<>();
        records.forEach(each -> {
            if (!ids.add(text(each, "id"))) {
                throw new Refused("impact.import.refused.count", count, ids.size());
            }
            entries.add(new FileEntry(List.of(new EntryRow(entries.size() + 1, cells(each)))));
        });
    }

    /** Whether a text is JSON rather than a table. */
    static boolean isJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    ImportContent content() {
        return new ImportContent(file.name(), source, entries, List.of());
    }

    private Map<EntryColumn, String> cells(JsonNode found) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        OpportunityKind kind = kind(words(found.path("type")).toLowerCase(Locale.ROOT));
        String location = words(found.path("location"));
        DirectoryPlace place = DirectoryPlace.of(location);
        String sentence = sentence(text(found, "description"));
        cells.put(EntryColumn.KIND, kind.name());
        cells.put(EntryColumn.NAME, text(found, "name"));
        cells.put(EntryColumn.ORGANISER, text(found, "host").isEmpty() ? text(found, "name") : text(found, "host"));
        cells.put(EntryColumn.REGION, place.region().name());
        cells.put(EntryColumn.REMOTE, remote(text(found, "mode"), location).name());
        cells.put(EntryColumn.URL, text(found, "url"));
        cells.put(EntryColumn.GIVES_EN, sentence.isEmpty() ? "Listed by AISafety.com." : sentence);
        cells.put(EntryColumn.GIVES_DE, sentence.isEmpty() ? "Bei AISafety.com verzeichnet." : sentence);
        cells.put(EntryColumn.GAPS, gap(kind));
        cells.put(EntryColumn.STATUS, Status.ACTIVE.name());
        cells.put(EntryColumn.CHECKED_ON, checkedOn);
        cells.put(EntryColumn.BASIS, Basis.DIRECTORY.name());
        cells.put(EntryColumn.NOTE, place.note() + "From AISafety.com, licence CC BY 4.0.");
        cells.put(EntryColumn.CONFIDENCE, Confidence.MEDIUM.name());
        cells.putAll(edition(found, place));
        return cells;
    }

    /** Nothing, where no day is known. */
    private static Map<EntryColumn, String> edition(JsonNode found, DirectoryPlace place) {
        String starts = day(found, "startDate");
        String closes = day(found, "applicationsClose");
        String year = Stream.of(starts, closes)
                .filter(day -> day.length() == DAY)
                .map(day -> day.substring(0, 4))
                .findFirst()
                .orElse("");
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        cells.put(EntryColumn.LABEL, year);
        if (!year.isEmpty()) {
            cells.put(EntryColumn.STARTS, starts);
            cells.put(EntryColumn.ENDS, day(found, "endDate"));
            cells.put(EntryColumn.EDITION_PLACES, place.cell());
            cells.put(EntryColumn.CERTAINTY, Claim.REPORTED.name());
            cells.put(EntryColumn.DEADLINES, closes.isEmpty() ? "" : "application " + closes + " reported");
        }
        return cells;
    }

    private OpportunityKind kind(String type) {
        return Stream.of(
                        OpportunityKind.CONFERENCE,
                        OpportunityKind.FELLOWSHIP,
                        OpportunityKind.INTERNSHIP,
                        OpportunityKind.COURSE)
                .filter(each -> type.contains(each.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(source.equals(TRAINING) ? OpportunityKind.PROGRAMME : OpportunityKind.WORKSHOP);
    }

    private static String gap(OpportunityKind kind) {
        return switch (kind) {
            case CONFERENCE, WORKSHOP, HUB -> Gap.SAFETY_COMMUNITY.name();
            case FELLOWSHIP, INTERNSHIP, PROGRAMME -> Gap.SAFETY_EXPERIENCE.name();
            case COURSE, READING_LIST -> Gap.THEORY_OF_IMPACT.name();
        };
    }

    private static Remote remote(String mode, String location) {
        return switch (mode) {
            case "Hybrid", "Online or in person" -> Remote.HYBRID;
            case "Online" -> Remote.YES;
            default -> location.equalsIgnoreCase("online") ? Remote.YES : Remote.NO;
        };
    }

    /** The first sentence, or the beginning of a long one. */
    private static String sentence(String description) {
        String line = description.replaceAll("\\s+", " ").strip();
        String first = line.replaceFirst("(?<=[.!?]) (?=\\p{Lu}).*", "");
        return first.length() <= LONGEST_SENTENCE ? first : first.substring(0, LONGEST_SENTENCE) + " …";
    }

    private static String day(JsonNode found, String field) {
        String moment = text(found, field);
        return moment.length() > DAY ? moment.substring(0, DAY) : moment;
    }

    private static String text(JsonNode found, String field) {
        return found.path(field).asString("").strip();
    }

    /** A text, or several with commas between. */
    private static String words(JsonNode found) {
        List<String> words = new ArrayList<>();
        if (found.isArray()) {
            found.forEach(each -> words.add(each.asString("")));
        } else {
            words.add(found.asString(""));
        }
        return String.join(", ", words).strip();
    }

    private static JsonNode root(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new Refused("impact.import.refused.directory");
        }
    }
}
