package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.account.RelationId;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.mail.Mail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking an advisor for a conversation. It carries one neutral sentence and no reason, so nobody learns from it why, or
 * on which screen, it was asked. Nothing but a student's own click sends it.
 */
@Service
@Transactional
public class ConversationService {

    /** One mail to an advisor in this time is enough, however often it is sent and withdrawn. */
    private static final Duration BETWEEN_MAILS = Duration.ofHours(24);

    /** How long "We have talked" can be taken back. */
    private static final Duration UNDO = Duration.ofSeconds(30);

    private final ConversationRepository requests;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Mail mail;
    private final Clock clock;

    ConversationService(
            ConversationRepository requests,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Mail mail,
            Clock clock) {
        this.requests = requests;
        this.current = current;
        this.events = events;
        this.mail = mail;
        this.clock = clock;
    }

    /** The signed-in student's advisors, in the order they accepted. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<ConversationPartner> partners() {
        return requests.of(current.id());
    }

    /** Whether the sentence goes out by mail as well. */
    @StudentOnly
    @Transactional(readOnly = true)
    public boolean sendsMail() {
        return mail.isOn();
    }

    /** Asks one of the student's advisors. Asking again while a request is open changes nothing. */
    @StudentOnly
    public void ask(RelationId relation) {
        var partner = requests.find(current.id(), relation).orElseThrow(NotFound::new);
        if (partner.shown().askedAt() != null) {
            return;
        }
        var now = now();
        var mailed = partner.mailedAt();
        boolean again = mailed == null || !now.isBefore(mailed.plus(BETWEEN_MAILS));
        requests.open(current.id(), partner.advisor(), now, again || mailed == null ? now : mailed);
        if (again) {
            events.publishEvent(
                    new ConversationAsked(partner.email(), partner.shown().language(), current.name()));
        }
    }

    /** Withdraws an open request; without one, nothing happens. */
    @StudentOnly
    public void withdraw(RelationId relation) {
        var partner = requests.find(current.id(), relation).orElseThrow(NotFound::new);
        requests.close(current.id(), partner.advisor(), current.id(), now());
    }

    /** The advisor has talked with a student who asked. Who did not ask, or is not theirs, is unknown. */
    @AdvisorOnly
    public void talked(AccountId student) {
        if (!requests.close(student, current.id(), current.id(), now())) {
            throw new NotFound();
        }
    }

    /** Takes back {@link #talked}, for half a minute. */
    @AdvisorOnly
    public void takeBack(AccountId student) {
        if (!requests.reopen(student, current.id(), current.id(), now().minus(UNDO))) {
            throw new NotFound();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
