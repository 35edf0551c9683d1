package app.trellis.impact.ui;

import static java.util.stream.Collectors.joining;

import app.trellis.account.CurrentAccount;
import app.trellis.impact.Certainty;
import app.trellis.impact.DayOrMonth;
import app.trellis.impact.Edition;
import app.trellis.impact.Opportunity;
import app.trellis.impact.OpportunitySummary;
import app.trellis.impact.Outlook;
import app.trellis.impact.YearlyPattern;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies ahead of an opportunity, in words; how sure it is always comes first. */
final class OutlookText {

    private final Component near;
    private final DateText dates;
    private final Formats formats;
    private final LocalDate today;

    OutlookText(Component near, CurrentAccount reader, Clock clock) {
        this.near = near;
        this.dates = new DateText(near, reader.zone(), clock.instant());
        this.formats = Formats.of(near);
        this.today = reader.today();
    }

    DateText dates() {
        return dates;
    }

    String certainty(Outlook outlook) {
        return near.getTranslation("impact.certainty." + outlook.certainty());
    }

    /** Why it is only so sure, and what to do about it. */
    String why(Outlook outlook) {
        return near.getTranslation("impact.certainty.why." + outlook.certainty(), Outlook.FRESH_DAYS);
    }

    /** When it takes place: days, or the usual months and when it last did. Empty if nothing is known. */
    String when(Opportunity opportunity, Outlook outlook) {
        return coming(outlook)
                .orElseGet(() -> Stream.of(usual(opportunity, outlook).or(() -> seen(outlook)), last(opportunity))
                        .flatMap(Optional::stream)
                        .collect(joining(", ")));
    }

    /** The next deadline in both zones, or the month in which applications usually close. */
    Optional<String> deadline(OpportunitySummary row) {
        Outlook outlook = row.outlook();
        if (outlook.next() != null) {
            return Optional.of(near.getTranslation(
                    "impact.deadline.next", dates.type(outlook.next()), dates.moment(outlook.next())));
        }
        List<Month> closes = row.opportunity().pattern().deadline();
        return closes.isEmpty() || outlook.certainty() == Certainty.OLD
                ? Optional.empty()
                : Optional.of(near.getTranslation("impact.when.closes", months(closes)));
    }

    String months(List<Month> months) {
        return MonthText.of(months, formats.locale());
    }

    private Optional<String> coming(Outlook outlook) {
        Edition edition = outlook.edition();
        if (edition == null) {
            return Optional.empty();
        }
        DayOrMonth ends = edition.ends();
        return edition.hasBegun(today) && ends != null
                ? Optional.of(near.getTranslation("impact.when.running", dates.day(ends)))
                : dates.days(edition)
                        .or(() -> Optional.of(near.getTranslation("impact.when.edition", edition.label())));
    }

    private Optional<String> usual(Opportunity opportunity, Outlook outlook) {
        YearlyPattern pattern = opportunity.pattern();
        return pattern.runs().isEmpty() || outlook.certainty() != Certainty.EXPECTED
                ? Optional.empty()
                : Optional.of(near.getTranslation("impact.when.usually", months(pattern.runs())));
    }

    /** The days of the last edition, which say more of the next one than nothing. */
    private Optional<String> last(Opportunity opportunity) {
        return opportunity.editions().stream()
                .filter(edition -> edition.lastDay().isPresent())
                .max(Comparator.comparing(edition -> edition.lastDay().orElseThrow()))
                .flatMap(dates::days)
                .map(days -> near.getTranslation("impact.when.last", days));
    }

    private Optional<String> seen(Outlook outlook) {
        return Optional.ofNullable(outlook.lastSeen())
                .filter(day -> outlook.certainty() == Certainty.OLD)
                .map(day -> near.getTranslation("impact.when.seen", String.valueOf(day.getYear())));
    }
}
