package app.trellis.plan;

import java.time.LocalDate;

/**
 * Where a suggested milestone lies in any programme: so many months of progress after (or, below 0, before) the start,
 * the switch to independence, or the end. In a short programme it is kept inside.
 *
 * @param months from the start 0 to 36, from the switch -6 to 36, from the end -24 to 0
 */
public record Offset(Anchor from, int months) {

    /** What an offset is counted from. */
    public enum Anchor {
        /** The first day of the programme. */
        START,
        /** The switch to independence. */
        SWITCH,
        /** The last day of the programme. */
        END
    }

    /** The suggested date and why it is that date. */
    Suggestion in(Programme programme) {
        int asked = months + month(programme);
        int kept = Math.clamp(asked, 0, programme.lengthMonths());
        LocalDate date = ProgressCalendar.of(programme).dateAt(kept);
        LocalDate end = programme.end();
        LocalDate inside = date.isAfter(end) ? end : date;
        String key = kept == asked ? "plan.reason.milestone." + side() : "plan.reason.milestone.INSIDE";
        return new Suggestion(inside, new Reasons(programme).with(key, kept, inside, Math.abs(months)));
    }

    /** Translation key of its name; the argument is the months without their sign. */
    public String key() {
        return "template.offset." + side();
    }

    private int month(Programme programme) {
        return switch (from) {
            case START -> 0;
            case SWITCH -> programme.switchMonth();
            case END -> programme.lengthMonths();
        };
    }

    private String side() {
        return months == 0 ? "AT_" + from : (months < 0 ? "BEFORE_" : "AFTER_") + from;
    }

    /** A computed date with its reason. */
    record Suggestion(LocalDate date, Reason reason) {}
}
