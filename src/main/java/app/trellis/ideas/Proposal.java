package app.trellis.ideas;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.Map;

/** The five parts of a proposal as they read at one time. A part that was never written is empty. */
public record Proposal(Map<ProposalSection, String> parts) {

    public Proposal {
        Map<ProposalSection, String> all = new EnumMap<>(ProposalSection.class);
        for (ProposalSection section : ProposalSection.values()) {
            all.put(section, parts.getOrDefault(section, ""));
        }
        parts = Map.copyOf(all);
    }

    /** One that nobody has begun. */
    public static Proposal empty() {
        return new Proposal(Map.of());
    }

    /** The text of a part. */
    public String part(ProposalSection section) {
        return parts.getOrDefault(section, "");
    }

    /** Whether not a word is written. */
    public boolean isBlank() {
        return parts.values().stream().allMatch(String::isBlank);
    }

    /** How long it is. */
    public PageMeter length() {
        return PageMeter.of(parts.values().stream().collect(joining("\n")));
    }
}
