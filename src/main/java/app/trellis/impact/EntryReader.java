package app.trellis.impact;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a catalogue file; see {@code docs/catalogue.md} for the format. */
final class EntryReader {

    private EntryReader() {}

    /** The opportunity, unless something it cannot do without is missing or unreadable; that has been reported. */
    static Optional<Opportunity> read(YamlFields entry) {
        Optional<OpportunityId> id = entry.need("id", OpportunityId::new);
        Optional<OpportunityKind> kind = entry.need("kind", word(OpportunityKind.class));
        Optional<Region> region = entry.need("region", word(Region.class));
        Optional<Remote> remote = entry.need("remote", word(Remote.class));
        Optional<URI> url = entry.need("url", URI::create);
        Optional<Source> source = entry.needInner("evidence").map(EntryReader::source);
        String name = entry.text("name");
        String organiser = entry.text("organiser");
        LocalText gives = entry.needInner("gives").map(EntryReader::words).orElse(new LocalText("", ""));
        List<String> formerNames = entry.list("former_names", Function.identity());
        Optional<OpportunityId> parent = entry.find("parent", OpportunityId::new);
        List<Place> places = places(entry);
        Set<Gap> gaps = new LinkedHashSet<>(entry.list("gaps", word(Gap.class)));
        Set<Skill> skills = Set.copyOf(entry.list("skills", word(Skill.class)));
        YearlyPattern pattern = entry.inner("pattern").map(EntryReader::pattern).orElse(YearlyPattern.NONE);
        Status status = entry.find("status", word(Status.class)).orElse(Status.UNKNOWN);
        List<Edition> editions =
                entry.rows("editions").stream().map(EntryReader::edition).toList();
        Confidence confidence = entry.find("confidence", word(Confidence.class)).orElse(Confidence.LOW);
        entry.nothingElse();
        if (Stream.of(id, kind, region, remote, url, source).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Opportunity(
                id.orElseThrow(),
                kind.orElseThrow(),
                name,
                formerNames,
                organiser,
                parent.orElse(null),
                places,
                region.orElseThrow(),
                remote.orElseThrow(),
                url.orElseThrow(),
                gives,
                gaps,
                skills,
                pattern,
                status,
                editions,
                source.orElseThrow(),
                confidence));
    }

    private static LocalText words(YamlFields words) {
        LocalText text = new LocalText(words.text("en"), words.text("de"));
        words.nothingElse();
        return text;
    }

    private static Source source(YamlFields evidence) {
        Source source = new Source(
                evidence.find("checked_on", LocalDate::parse).orElse(null),
                evidence.find("basis", word(Basis.class)).orElse(Basis.GENERAL_KNOWLEDGE),
                evidence.find("note").orElse(""));
        evidence.nothingElse();
        return source;
    }

    private static YearlyPattern pattern(YamlFields pattern) {
        Function<String, Month> month = number -> Month.of(Integer.parseInt(number));
        YearlyPattern read = new YearlyPattern(
                pattern.list("runs", month),
                pattern.list("deadline", month),
                pattern.find("rolling", EntryReader::yes).orElse(false));
        pattern.nothingElse();
        return read;
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Unreadable(Fault.UNKNOWN_WORD, "true, false");
        };
    }

    private static List<Place> places(YamlFields fields) {
        return fields.rows("places").stream()
                .map(place -> {
                    Place read = new Place(place.find("city").orElse(null), place.text("country"));
                    place.nothingElse();
                    return read;
                })
                .toList();
    }

    private static Edition edition(YamlFields fields) {
        Edition edition = new Edition(
                fields.text("label"),
                day(fields, "starts"),
                day(fields, "ends"),
                places(fields),
                fields.find("certainty", word(Claim.class)).orElse(Claim.REPORTED),
                fields.rows("deadlines").stream()
                        .flatMap(row -> deadline(row).stream())
                        .toList());
        fields.nothingElse();
        return edition;
    }

    private static @Nullable DayOrMonth day(YamlFields fields, String field) {
        return fields.find(field, DayOrMonth::parse).orElse(null);
    }

    private static Optional<Deadline> deadline(YamlFields fields) {
        Optional<DeadlineType> type = fields.need("type", word(DeadlineType.class));
        Optional<LocalDate> date = fields.need("date", LocalDate::parse);
        @Nullable LocalTime time = fields.find("time", LocalTime::parse).orElse(null);
        @Nullable PublishedZone zone = fields.find("zone", PublishedZone::parse).orElse(null);
        Claim claim = fields.find("certainty", word(Claim.class)).orElse(Claim.REPORTED);
        String round = fields.find("round").orElse("");
        fields.nothingElse();
        return type.flatMap(known -> date.map(day -> new Deadline(known, day, time, zone, claim, round)));
    }

    /** Reads a word of a fixed list, such as {@code reading_list} or {@code north-america}. */
    private static <E extends Enum<E>> Function<String, E> word(Class<E> list) {
        return text -> {
            String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
            return Stream.of(list.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(Fault.UNKNOWN_WORD, words(list)));
        };
    }

    private static String words(Class<? extends Enum<?>> list) {
        return Stream.of(list.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
