package app.trellis.plan;

import app.trellis.shared.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tidies what was typed about a milestone, and refuses what cannot be. */
final class MilestoneCheck {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REASON = 500;
    private static final int YEARS_AWAY = 20;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private MilestoneCheck() {}

    static MilestoneData check(MilestoneData data, LocalDate today) {
        if (data.title().isBlank()) {
            throw new Refused("plan.refused.title-missing");
        }
        if (data.target() != null) {
            checkNear(data.target(), today);
        }
        return new MilestoneData(
                data.phase(), within(data.title(), LONGEST_TITLE), within(data.why(), LONGEST_TEXT), data.target());
    }

    static EvidenceData check(EvidenceData data) {
        String link = within(data.link(), LONGEST_TEXT);
        String note = within(data.note(), LONGEST_TEXT);
        if (link.isEmpty() && note.isEmpty()) {
            throw new Refused("plan.refused.evidence-empty");
        }
        if (!link.isEmpty() && link(link) == null) {
            throw new Refused("plan.refused.link");
        }
        return new EvidenceData(link, note);
    }

    static LocalDate checkReached(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refused("plan.refused.reached-in-future");
        }
        checkNear(on, today);
        return on;
    }

    static String checkDropReason(String reason) {
        if (reason.isBlank()) {
            throw new Refused("plan.refused.reason-missing");
        }
        return within(reason, LONGEST_REASON);
    }

    /** The address, if it is one that a browser may be sent to. */
    static @Nullable URI link(String text) {
        try {
            URI uri = new URI(text);
            boolean web = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
            return web ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static void checkNear(LocalDate date, LocalDate today) {
        if (date.isBefore(today.minusYears(YEARS_AWAY)) || date.isAfter(today.plusYears(YEARS_AWAY))) {
            throw new Refused("plan.refused.date-far");
        }
    }

    private static String within(String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new Refused("plan.refused.too-long", longest);
        }
        return stripped;
    }
}
