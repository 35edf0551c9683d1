package app.trellis.wellbeing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student can turn to, nearest first.
 *
 * @param country the country the student chose, if any
 * @param ownService the own university's service, if entered
 * @param near entries of that country
 * @param worldwide entries that help everywhere
 * @param ownServicePlace what the list says of a university's own service
 * @param elsewhere every other entry
 */
public record Support(
        @Nullable String country,
        OwnService ownService,
        List<SupportResource> near,
        List<SupportResource> worldwide,
        SupportResource ownServicePlace,
        List<SupportResource> elsewhere) {

    /** Says nothing: where a student would turn to is private. */
    @Override
    public String toString() {
        return "Support[private]";
    }
}
