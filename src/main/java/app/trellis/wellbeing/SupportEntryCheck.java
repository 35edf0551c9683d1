package app.trellis.wellbeing;

import app.trellis.shared.Refused;
import app.trellis.wellbeing.SupportResource.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses an entry that a student could not use, in the administrator's words; {@link SupportCheck} has the rules. */
final class SupportEntryCheck {

    private static final int LONGEST = 500;

    private SupportEntryCheck() {}

    static void refuseFaults(SupportResource entry) {
        if (Stream.of(entry.service(), entry.note(), entry.hours()).anyMatch(SupportEntryCheck::isLong)
                || String.join(" ", entry.call()).length() > LONGEST
                || entry.url() != null && entry.url().length() > LONGEST) {
            throw new Refused("wellbeing.list.refused.long", LONGEST);
        }
        var faults = SupportCheck.faultsOf(List.of(entry)).stream()
                .filter(fault -> fault.startsWith(entry.id() + ": "))
                .toList();
        if (faults.isEmpty()) {
            return;
        }
        var fault = faults.getFirst();
        throw new Refused("wellbeing.list.refused." + kind(fault));
    }

    private static String kind(String fault) {
        return Stream.of("country", "service", "note", "hours", "https", "digits", "keyword", "number or")
                .filter(fault::contains)
                .findFirst()
                .map(word -> word.replace("number or", "reach"))
                .orElse("entry");
    }

    private static boolean isLong(@Nullable Words words) {
        return words != null && (words.en().length() > LONGEST || words.de().length() > LONGEST);
    }
}
