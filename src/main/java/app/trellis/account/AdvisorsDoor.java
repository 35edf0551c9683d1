package app.trellis.account;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** A student's invitation to an advisor. */
@Component
class AdvisorsDoor implements OpenDoor {

    private final AdvisingRepository relations;
    private final Clock clock;

    AdvisorsDoor(AdvisingRepository relations, Clock clock) {
        this.relations = relations;
        this.clock = clock;
    }

    @Override
    public boolean opensWith(String token) {
        return relations
                .findByTokenHash(Tokens.hash(token))
                .filter(advising -> advising.isOpen(clock.instant()))
                .isPresent();
    }
}
