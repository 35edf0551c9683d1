package app.trellis.ideas;

import app.trellis.shared.text.TextComparison;
import java.util.EnumMap;
import java.util.Map;

/**
 * Two texts of a proposal side by side, part by part.
 *
 * @param parts every part; one that is empty in both has no rows
 */
public record VersionComparison(Map<ProposalSection, TextComparison> parts) {

    public VersionComparison {
        parts = Map.copyOf(parts);
    }

    /** Compares an earlier text with a later one. */
    public static VersionComparison of(Proposal before, Proposal after) {
        Map<ProposalSection, TextComparison> parts = new EnumMap<>(ProposalSection.class);
        for (ProposalSection section : ProposalSection.values()) {
            parts.put(section, TextComparison.of(before.part(section), after.part(section)));
        }
        return new VersionComparison(parts);
    }
}
