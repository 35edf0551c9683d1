package app.trellis.mentoring;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.mentoring.CalendarEvent.Occurrence;
import app.trellis.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes meetings in from a calendar file, after the student has seen them and said whom they were with. */
@Service
@Transactional
public class MeetingImportService {

    /** The largest file, in bytes. */
    public static final int LARGEST = CalendarFile.LARGEST;

    /** The most rows that are shown at a time. */
    public static final int MOST_ROWS = 300;

    private final MeetingRepository meetings;
    private final MentorRepository mentors;
    private final LoggedMeetings logged;
    private final CurrentAccount current;
    private final Clock clock;

    MeetingImportService(
            MeetingRepository meetings,
            MentorRepository mentors,
            LoggedMeetings logged,
            CurrentAccount current,
            Clock clock) {
        this.meetings = meetings;
        this.mentors = mentors;
        this.logged = logged;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Says what a file holds, and stores nothing: events of the last two years up to now, without whole days, cancelled
     * ones, and what is logged already. Refused: a file of more than {@link #LARGEST} bytes, with too many events, or that
     * is no calendar.
     */
    @StudentOnly
    @Transactional(readOnly = true)
    public CalendarPreview preview(byte[] file) {
        var zone = current.zone();
        var now = clock.instant();
        var mine = mentors.list(current.id());
        var known = logged.of(current.id(), current.today().minusYears(Occurrences.YEARS));
        List<ImportRow> rows = Occurrences.of(CalendarFile.events(file, zone), zone, current.today()).stream()
                .filter(it -> !it.start().toInstant().isAfter(now))
                .filter(it -> it.event().minutes() >= 1 && it.event().minutes() <= MeetingData.LONGEST_MINUTES)
                .map(it -> row(it, mine))
                .sorted(Comparator.comparing(ImportRow::date)
                        .thenComparing(ImportRow::time)
                        .reversed())
                .toList();
        List<ImportRow> fresh = rows.stream()
                .filter(row ->
                        !known.has(row, row.guess() == null ? null : row.guess().id()))
                .toList();
        int shown = Math.min(fresh.size(), MOST_ROWS);
        return new CalendarPreview(fresh.subList(0, shown), fresh.size() - shown, rows.size() - fresh.size());
    }

    /** Logs what was chosen, as live meetings; what is logged already is left out. Refused as a meeting typed by hand. */
    @StudentOnly
    public ImportDone add(List<ImportChoice> chosen) {
        var known = logged.of(current.id(), current.today().minusYears(MeetingRules.OLDEST_YEARS));
        var own = mentors.list(current.id()).stream().map(Mentor::id).collect(Collectors.toSet());
        var seen = new HashSet<Logged.Key>();
        List<MeetingId> added = new ArrayList<>();
        for (var choice : chosen) {
            var row = choice.row();
            if (!own.contains(choice.mentor())) {
                throw new NotFound();
            }
            var data = new MeetingData(choice.mentor(), row.date(), row.minutes(), MeetingMode.LIVE);
            MeetingRules.check(data, current.today());
            var id = MeetingId.create();
            if (!known.has(row, choice.mentor())
                    && seen.add(new Logged.Key(row.date(), choice.mentor(), row.minutes()))
                    && meetings.add(current.id(), NewMeeting.held(id, data, row.source(), clock.instant()))) {
                added.add(id);
            }
        }
        return new ImportDone(added, chosen.size() - added.size());
    }

    /** Takes an import back. */
    @StudentOnly
    public void undo(ImportDone done) {
        done.logged().forEach(id -> meetings.remove(current.id(), id));
    }

    private static ImportRow row(Occurrence it, List<Mentor> mentors) {
        var event = it.event();
        return new ImportRow(
                it.date(),
                it.start().toLocalTime(),
                (int) event.minutes(),
                event.title(),
                MentorGuess.of(event.title(), event.people(), mentors).orElse(null),
                digest(it.source()));
    }

    private static String digest(String source) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
