package app.trellis.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.People;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of calendar links, and read for them, on every database. */
@Transactional
abstract class CalendarRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired
    private CalendarRepository links;

    @Autowired
    private EntryReader entries;

    @Autowired
    private ReviewMailRepository mails;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void ada() {
        ada = people.student("Ada");
    }

    @Test
    void aLinkComesBackByItsHashUntilItIsEnded() {
        links.replace(ada, "hash", NOW);
        var reader = links.byToken("hash").orElseThrow();
        assertThat(reader)
                .isEqualTo(new CalendarRepository.Reader(
                        ada, Locale.ENGLISH, ZoneId.of("Europe/Berlin"), CalendarOptions.FIRST, "", NOW));
        links.changed(ada, "digest", NOW.plusSeconds(5));
        assertThat(links.byToken("hash").orElseThrow().digest()).isEqualTo("digest");
        assertThat(links.byToken("hash").orElseThrow().changedAt()).isEqualTo(NOW.plusSeconds(5));
        links.end(ada, NOW);
        assertThat(links.byToken("hash")).isEmpty();
        links.end(ada, null);
        assertThat(links.byToken("hash")).isPresent();
        links.replace(ada, "other", NOW);
        assertThat(links.byToken("hash")).isEmpty();
        assertThat(links.byToken("other")).isPresent();
    }

    @Test
    void optionsComeBackAndADayMayBeLeftOut() {
        var options = new CalendarOptions(true, DayOfWeek.SUNDAY, 23);
        links.choose(ada, options, NOW);
        assertThat(links.find(ada)).contains(new CalendarLink(null, options));
        var without = new CalendarOptions(false, null, 0);
        links.choose(ada, without, NOW);
        assertThat(links.find(ada)).contains(new CalendarLink(null, without));
        assertThat(links.find(people.student("Eve"))).isEmpty();
    }

    @Test
    void aHashBelongsToOne() {
        links.replace(ada, "hash", NOW);
        var eve = people.student("Eve");
        assertThatThrownBy(() -> links.replace(eve, "hash", NOW)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aWeekIsTakenOnceWhileTheMailIsWanted() {
        var week = new IsoWeek(2026, 48);
        assertThat(mails.take(ada, week)).isFalse();
        mails.want(ada, true);
        assertThat(mails.wanted(ada)).isTrue();
        assertThat(mails.take(ada, week)).isTrue();
        assertThat(mails.take(ada, week)).isFalse();
        assertThat(mails.take(ada, week.plusWeeks(1))).isTrue();
        var key = mails.reader(ada).orElseThrow().stopKey();
        mails.want(ada, true);
        assertThat(mails.reader(ada).orElseThrow().stopKey()).isEqualTo(key);
        assertThat(mails.knows(key)).isTrue();
        mails.stop(key);
        assertThat(mails.wanted(ada)).isFalse();
        assertThat(mails.reader(ada)).isEmpty();
        assertThat(mails.wishes()).noneMatch(wish -> wish.student().equals(ada));
    }

    @Test
    void allStatementsRun() {
        links.replace(ada, "hash", NOW);
        assertThat(entries.all(links.byToken("hash").orElseThrow())).isEmpty();
    }
}
