package app.trellis.wellbeing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every fault of a support list in one pass, each named by its entry. */
final class SupportCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 -]*");
    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<String> faults = new ArrayList<>();

    private SupportCheck() {}

    static List<String> faultsOf(List<SupportResource> entries) {
        var check = new SupportCheck();
        var ids = new HashSet<String>();
        for (var entry : entries) {
            check.entry(entry);
            check.require(ids.add(entry.id()), entry, "this id is taken; ids are never used twice");
        }
        check.requireOne(entries, SupportResource.OWN_SERVICE);
        if (entries.stream().noneMatch(entry -> entry.isWorldwide() && entry.url() != null)) {
            check.faults.add("the list needs a worldwide entry with a web page, for those without a country");
        }
        return check.faults;
    }

    private void entry(SupportResource entry) {
        require(matches(ID, entry.id()), entry, "the id must be lower-case words joined by hyphens");
        require(isCountry(entry.country()), entry, "the country must be an ISO code, EU or *");
        require(isComplete(entry.service()), entry, "the service must be named in both languages");
        require(entry.note() == null || isComplete(entry.note()), entry, "the note must be in both languages");
        require(entry.hours() == null || isComplete(entry.hours()), entry, "the hours must be in both languages");
        require(entry.audience() != null, entry, "the audience is missing");
        require(entry.confidence() != null, entry, "the confidence is missing");
        require(entry.url() == null || entry.url().startsWith("https://"), entry, "the web page must be https");
        require(
                entry.call().stream().allMatch(number -> matches(NUMBER, number)),
                entry,
                "a number is digits, spaces and hyphens");
        require(
                entry.text() == null || matches(NUMBER, entry.text()),
                entry,
                "the text number is digits, spaces and hyphens");
        require(entry.keyword() == null || entry.text() != null, entry, "a keyword needs a number to send it to");
        require(entry.isOwnServicePlace() || isReachable(entry), entry, "it needs a number or a web page");
    }

    private void require(boolean holds, SupportResource entry, String fault) {
        if (!holds) {
            faults.add(entry.id() + ": " + fault);
        }
    }

    private void requireOne(List<SupportResource> entries, String id) {
        if (entries.stream().filter(entry -> id.equals(entry.id())).count() != 1) {
            faults.add(id + ": the list needs this entry, once");
        }
    }

    private static boolean isReachable(SupportResource entry) {
        return !entry.call().isEmpty() || entry.text() != null || entry.url() != null;
    }

    private static boolean isCountry(@Nullable String country) {
        return SupportResource.WORLDWIDE.equals(country)
                || SupportList.EUROPEAN_UNION.equals(country)
                || country != null && ISO_COUNTRIES.contains(country);
    }

    private static boolean isComplete(SupportResource.@Nullable Words words) {
        return words != null && isSaid(words.en()) && isSaid(words.de());
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean matches(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
