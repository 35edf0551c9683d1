package app.trellis.impact;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Where an opportunity takes place, as coarsely as one plans a journey. */
public enum Region {
    GLOBAL(),
    NORTH_AMERICA("US", "CA"),
    LATIN_AMERICA("MX", "AR", "BR", "CL", "CO", "PE", "UY", "CR", "EC", "BO", "PY", "VE", "PA", "GT", "CU", "DO"),
    UK_IRELAND("GB", "IE"),
    EUROPE(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS", "IT", "LT",
            "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "UA"),
    AFRICA("ZA", "NG", "KE", "GH", "ET", "EG", "MA", "RW", "SN", "TN", "TZ", "UG", "ZW"),
    ASIA_PACIFIC(
            "AU", "NZ", "JP", "KR", "CN", "HK", "TW", "SG", "IN", "ID", "MY", "PH", "TH", "VN", "AE", "IL", "SA", "TR");

    private final Set<String> countries;

    Region(String... countries) {
        this.countries = Set.of(countries);
    }

    /** The region of a country given by its two letters (ISO 3166). */
    public static Optional<Region> ofCountry(String code) {
        return Arrays.stream(values())
                .filter(region -> region.countries.contains(code))
                .findFirst();
    }
}
