package app.trellis.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entry that a row is about: by its id, then by the address of its page. A name alone is no proof, since two
 * institutes may share one.
 */
final class KnownEntries {

    private final Map<String, Opportunity> ids = new HashMap<>();
    private final Map<String, List<Opportunity>> pages = new HashMap<>();
    private final Map<String, Opportunity> names = new HashMap<>();

    KnownEntries(List<Opportunity> entries) {
        for (Opportunity entry : entries) {
            ids.put(entry.id().value(), entry);
            pages.computeIfAbsent(page(entry.url().toString()), page -> new ArrayList<>())
                    .add(entry);
            Stream.concat(Stream.of(entry.name()), entry.formerNames().stream())
                    .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), entry));
        }
    }

    boolean has(String id) {
        return ids.containsKey(id);
    }

    /** The entry with this id, or else the only one on this page. */
    Optional<Opportunity> match(EntryRow row) {
        Opportunity named = ids.get(row.get(EntryColumn.ID));
        if (named != null) {
            return Optional.of(named);
        }
        List<Opportunity> there = there(row);
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    /** An entry that may be meant: of the same name, now or formerly, or one of several on this page. */
    Optional<Opportunity> resembling(EntryRow row) {
        @Nullable Opportunity namesake = names.get(row.get(EntryColumn.NAME).toLowerCase(Locale.ROOT));
        return Optional.ofNullable(namesake).or(() -> there(row).stream().findFirst());
    }

    private List<Opportunity> there(EntryRow row) {
        return pages.getOrDefault(page(row.get(EntryColumn.URL)), List.of());
    }

    /** An address without what does not matter: scheme, www, case, fragment and last slashes. */
    private static String page(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/+$", "");
    }
}
