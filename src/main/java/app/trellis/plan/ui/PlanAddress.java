package app.trellis.plan.ui;

import app.trellis.plan.MilestoneId;
import app.trellis.plan.Phase;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the plan says: everything that can be linked to.
 *
 * @param phase the only phase shown; none shows all
 * @param milestone the one that is open for editing: an id, {@link #NEW}, or none
 */
record PlanAddress(
        Show show, @Nullable Phase phase, @Nullable String milestone) {

    static final String NEW = "new";
    static final PlanAddress HOME = new PlanAddress(Show.OPEN, null, null);

    static PlanAddress of(QueryParameters query) {
        return new PlanAddress(
                query.getSingleParameter("show").flatMap(Show::of).orElse(Show.OPEN),
                query.getSingleParameter("phase").flatMap(PlanAddress::phase).orElse(null),
                query.getSingleParameter("milestone").orElse(null));
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (show != Show.OPEN) {
            parameters.put("show", show.word());
        }
        if (phase != null) {
            parameters.put("phase", word(phase));
        }
        if (milestone != null) {
            parameters.put("milestone", milestone);
        }
        return QueryParameters.simple(parameters);
    }

    PlanAddress with(Show other) {
        return new PlanAddress(other, phase, null);
    }

    PlanAddress with(@Nullable Phase other) {
        return new PlanAddress(show, other, null);
    }

    /** The same with nothing open. */
    PlanAddress closed() {
        return new PlanAddress(show, phase, null);
    }

    PlanAddress editing(String other) {
        return new PlanAddress(show, phase, other);
    }

    /** The address at which {@code id} is open. */
    PlanAddress editing(MilestoneId id) {
        return editing(id.value().toString());
    }

    /** The same as a link. */
    String link(MilestoneId id) {
        return "plan?" + editing(id).query().getQueryString();
    }

    boolean adding() {
        return NEW.equals(milestone);
    }

    /** The milestone to edit; what is no id at all does not exist. */
    Optional<MilestoneId> milestoneId() {
        if (milestone == null || adding()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MilestoneId(UUID.fromString(milestone)));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private static Optional<Phase> phase(String word) {
        return Arrays.stream(Phase.values())
                .filter(phase -> word(phase).equals(word))
                .findFirst();
    }

    private static String word(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
