package app.trellis.notifications;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.account.Tokens;
import app.trellis.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's calendar link: a secret address that a calendar program reads, and what it shows. */
@Service
@Transactional
public class CalendarLinkService {

    private static final int LAST_HOUR = 23;

    private final CalendarRepository links;
    private final CurrentAccount current;
    private final Clock clock;

    CalendarLinkService(CalendarRepository links, CurrentAccount current, Clock clock) {
        this.links = links;
        this.current = current;
        this.clock = clock;
    }

    /** Whether a link works, and what was chosen. */
    @StudentOnly
    @Transactional(readOnly = true)
    public CalendarLink find() {
        return links.find(current.id()).orElse(new CalendarLink(null, CalendarOptions.FIRST));
    }

    /** Makes a link; one made before stops working. The path is told this once, since only its hash is kept. */
    @StudentOnly
    public String make() {
        var token = Tokens.create();
        links.replace(current.id(), Tokens.hash(token), clock.instant());
        return "/calendar/" + token + ".ics";
    }

    /** Ends the link at once; {@link #restore} takes it back. */
    @StudentOnly
    public void end() {
        links.end(current.id(), clock.instant());
    }

    /** Lets the link that was ended last work again. */
    @StudentOnly
    public void restore() {
        links.end(current.id(), null);
    }

    /** Chooses what the calendar shows. Refused: an hour that no day has. */
    @StudentOnly
    public void choose(CalendarOptions options) {
        if (options.reviewHour() < 0 || options.reviewHour() > LAST_HOUR) {
            throw new Refused("notifications.refused.hour");
        }
        links.choose(current.id(), options, clock.instant());
    }
}
