package app.trellis.impact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A city, or only a country where no city is known; the country by its two letters (ISO 3166). */
public record Place(@Nullable String city, String country) {

    /** The place as a reader of this language writes it: "Paris, Frankreich". */
    public String in(Locale reader) {
        String land = Locale.of("", country).getDisplayCountry(reader);
        return city == null || city.equals(land) ? land : city + ", " + land;
    }
}
