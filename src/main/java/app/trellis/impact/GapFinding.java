package app.trellis.impact;

import java.util.List;

/** The level of one gap with everything that was counted for it. */
public record GapFinding(Gap gap, GapLevel level, List<GapEvidence> evidence) {

    public GapFinding {
        evidence = List.copyOf(evidence);
    }
}
