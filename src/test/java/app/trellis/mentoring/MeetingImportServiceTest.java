package app.trellis.mentoring;

import static app.trellis.mentoring.OccurrencesTest.event;
import static app.trellis.mentoring.OccurrencesTest.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MeetingImportServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final byte[] WEEKLY = file(event(
            "UID:1",
            "DTSTART:20261102T090000Z",
            "DURATION:PT30M",
            "RRULE:FREQ=WEEKLY",
            "SUMMARY:Plots",
            "ORGANIZER;CN=Grace:mailto:g@navy.test"));

    @Autowired
    private MeetingImportService imports;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private People people;

    private MentorId grace = MentorId.create();
    private MentorId alan = MentorId.create();

    @BeforeEach
    void actAsAda() {
        people.actAs(people.student("Ada"));
        grace = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        alan = mentoring.addMentor(new MentorData("Alan", MentorKind.POSTDOC));
    }

    @Test
    void aPreviewOffersAMentorAndStoresNothing() {
        var preview = imports.preview(WEEKLY);
        assertThat(preview.rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.guess()).isNotNull();
            assertThat(row.minutes()).isEqualTo(30);
            assertThat(row.title()).isEqualTo("Plots");
        });
        assertThat(preview.rows())
                .extracting(ImportRow::date)
                .containsExactly(TODAY.minusDays(1), TODAY.minusDays(8), TODAY.minusDays(15), TODAY.minusDays(22));
        assertThat(mentoring.meetings(TODAY.minusYears(1), TODAY)).isEmpty();
    }

    @Test
    void theStudentsWordCountsAndNotTheGuess() {
        var row = imports.preview(WEEKLY).rows().getFirst();
        imports.add(List.of(new ImportChoice(row, alan)));
        assertThat(mentoring.meetings(TODAY.minusDays(1), TODAY))
                .singleElement()
                .satisfies(it -> assertThat(it.mentor().id()).isEqualTo(alan));
    }

    @Test
    void nothingIsLoggedTwice() {
        mentoring.log(new MeetingData(grace, TODAY.minusDays(8), 30, MeetingMode.LIVE));
        var first = imports.preview(WEEKLY);
        assertThat(first.rows()).hasSize(3);
        assertThat(first.known()).isEqualTo(1);
        var chosen =
                first.rows().stream().map(row -> new ImportChoice(row, alan)).toList();
        assertThat(imports.add(chosen).logged()).hasSize(3);
        assertThat(imports.add(chosen)).isEqualTo(new ImportDone(List.of(), 3));
        assertThat(imports.preview(WEEKLY).rows()).isEmpty();
    }

    @Test
    void anImportCanBeTakenBack() {
        var done = imports.add(imports.preview(WEEKLY).rows().stream()
                .map(row -> new ImportChoice(row, grace))
                .toList());
        imports.undo(done);
        assertThat(mentoring.meetings(TODAY.minusYears(1), TODAY)).isEmpty();
        assertThat(imports.preview(WEEKLY).rows()).hasSize(4);
    }

    @Test
    void anothersMentorIsUnknown() {
        var row = imports.preview(WEEKLY).rows().getFirst();
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> imports.add(List.of(new ImportChoice(row, grace))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsStillGoingToHappenTodayIsNoMeetingYet() {
        var later = file(event("UID:2", "DTSTART:20261124T093000Z", "DURATION:PT30M"));
        assertThat(imports.preview(later).rows()).isEmpty();
    }

    @Test
    void aLongCalendarIsShownInPartsWithAConstantNumberOfStatements() {
        var days = file(event("UID:3", "DTSTART:20200101T070000Z", "DURATION:PT15M", "RRULE:FREQ=DAILY"));
        var preview = imports.preview(days);
        assertThat(preview.rows()).hasSize(MeetingImportService.MOST_ROWS);
        assertThat(preview.others()).isGreaterThan(400);
        assertThat(Statements.count(() -> imports.preview(days)))
                .isEqualTo(Statements.count(() -> imports.preview(WEEKLY)));
    }
}
