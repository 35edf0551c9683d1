package app.trellis.notifications;

import app.trellis.account.AccountId;
import app.trellis.notifications.ReviewMailRepository.Wish;
import app.trellis.shared.mail.Mail;
import app.trellis.shared.text.InstanceName;
import app.trellis.shared.time.IsoWeek;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The weekly mail: whose hour has come, and the mail itself. It says that it is time, and nothing of anybody. */
@Component
class ReviewMails {

    /** A mail that could not leave for so long would only confuse. */
    static final Duration LATEST = Duration.ofHours(12);

    private final ReviewMailRepository mails;
    private final Mail mail;
    private final InstanceName name;
    private final Clock clock;

    ReviewMails(ReviewMailRepository mails, Mail mail, InstanceName name, Clock clock) {
        this.mails = mails;
        this.mail = mail;
        this.name = name;
        this.clock = clock;
    }

    /**
     * Takes the week of everybody whose hour has come, and hands it over within the same transaction. Without a mail server
     * nothing is taken.
     */
    @Transactional
    public void handOver(BiConsumer<AccountId, IsoWeek> job) {
        if (!mail.isOn()) {
            return;
        }
        mails.wishes()
                .forEach(wish -> due(wish)
                        .filter(week -> mails.take(wish.student(), week))
                        .ifPresent(week -> job.accept(wish.student(), week)));
    }

    /** Mails one student. A failure is thrown, so that it is tried again. */
    @Transactional(readOnly = true)
    public void send(AccountId student) {
        mails.reader(student)
                .ifPresent(reader -> mail.sendWithWayOut(
                        reader.email(),
                        reader.language(),
                        "notifications.review-mail",
                        "/review",
                        "/unsubscribe/" + reader.stopKey(),
                        name.get()));
    }

    /** The week whose moment came less than {@link #LATEST} ago. A Sunday's evening may lie in last week by now. */
    private Optional<IsoWeek> due(Wish wish) {
        var day = wish.day();
        if (day == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var lastWeek = LocalDate.now(clock.withZone(wish.zone())).minusWeeks(1);
        return new ReviewTimes(wish.start(), wish.leaves())
                .from(lastWeek, day, wish.hour(), wish.zone()).entrySet().stream()
                        .filter(each -> !each.getValue().isAfter(now)
                                && each.getValue().plus(LATEST).isAfter(now))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
