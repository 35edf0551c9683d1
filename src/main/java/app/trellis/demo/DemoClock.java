package app.trellis.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that goes as usual, and stands at a moment of the past while a story is played. */
final class DemoClock extends Clock {

    private final Clock usual;
    private volatile @Nullable Instant moment;

    /** @param usual how it goes once all stories are played */
    DemoClock(Clock usual) {
        this.usual = usual;
    }

    void set(Instant past) {
        moment = past;
    }

    void goOn() {
        moment = null;
    }

    @Override
    public Instant instant() {
        var past = moment;
        return past == null ? usual.instant() : past;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    /** The same clock, read in another zone. */
    private static final class Elsewhere extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        private Elsewhere(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(clock, other);
        }
    }
}
