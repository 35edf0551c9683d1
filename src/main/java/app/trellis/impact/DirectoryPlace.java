package app.trellis.impact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the place in a directory's list is here: "Bonn, Germany" is a city in a country, "Online" and what nobody can
 * place are no place.
 *
 * @param cell as in a table; empty if it is no place
 * @param note the words that could not be placed, in English; mostly empty
 */
record DirectoryPlace(String cell, Region region, String note) {

    private static final Map<String, String> COUNTRIES = countries();

    static DirectoryPlace of(String location) {
        int comma = location.lastIndexOf(',');
        @Nullable
        String country = COUNTRIES.get(location.substring(comma + 1).strip().toLowerCase(Locale.ROOT));
        Optional<Region> region = Optional.ofNullable(country).flatMap(Region::ofCountry);
        if (region.isEmpty()) {
            boolean said = !location.isEmpty() && !location.equalsIgnoreCase("online");
            return new DirectoryPlace("", Region.GLOBAL, said ? "Place: " + location + ". " : "");
        }
        String city = comma < 0
                ? ""
                : location.substring(0, comma).replaceFirst(",.*", "").strip() + ", ";
        return new DirectoryPlace(city + country, region.orElseThrow(), "");
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.put("usa", "US");
        codes.put("us", "US");
        codes.put("uk", "GB");
        codes.put("england", "GB");
        codes.put("czech republic", "CZ");
        return Map.copyOf(codes);
    }
}
