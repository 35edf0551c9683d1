package app.trellis.wellbeing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the calm message last came, and when it ended: dismissed, or the answers no longer call for
 * it. It comes at most once a fortnight: it stays until it ends, and then it is quiet for
 * {@value #QUIET_DAYS} days, whatever is answered meanwhile. Support itself is never hidden, so
 * nothing is lost by the quiet.
 */
record LowMessage(@Nullable LocalDate cameOn, @Nullable LocalDate endedOn) {

    static final int QUIET_DAYS = 14;

    static LowMessage never() {
        return new LowMessage(null, null);
    }

    boolean isThere() {
        return cameOn != null && endedOn == null;
    }

    /** The state after looking at the answers on that day: comes, stays, ends or remains quiet. */
    LowMessage after(boolean lowPattern, LocalDate today) {
        if (isThere()) {
            return lowPattern ? this : ended(today);
        }
        return lowPattern && !isQuiet(today) ? new LowMessage(today, null) : this;
    }

    LowMessage ended(LocalDate today) {
        return isThere() ? new LowMessage(cameOn, today) : this;
    }

    private boolean isQuiet(LocalDate today) {
        return endedOn != null && today.isBefore(endedOn.plusDays(QUIET_DAYS));
    }

    /** Says nothing: that a message came is as private as the answers. */
    @Override
    public String toString() {
        return "LowMessage[private]";
    }
}
