package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MentorServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MentorService mentors;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private People people;

    private MentorId grace = MentorId.create();

    @BeforeEach
    void actAsAda() {
        people.actAs(people.student("Ada"));
        grace = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
    }

    @Test
    void aMentorIsKnownByWhatTheStudentSaysAndWhenTheyMet() {
        mentors.change(grace, new MentorProfile(" Grace H. ", MentorKind.PROFESSOR, true, 25));
        mentors.rate(grace, new MentorRating(5, 2));
        log(TODAY.minusDays(3));
        log(TODAY.minusDays(9));
        meetings.plan(grace, TODAY.plusDays(2));
        assertThat(mentors.mentors())
                .containsExactly(new MentorCard(
                        new Mentor(grace, "Grace H.", MentorKind.PROFESSOR),
                        true,
                        25,
                        new MentorRating(5, 2),
                        TODAY.minusDays(3),
                        2,
                        false));
    }

    @ParameterizedTest(name = "skill {0}, time {1}: {2}")
    @CsvSource({"1, 5, true", ", , true", "3, , true", "0, 3, false", "3, 6, false"})
    void ratingsGoFromOneToFiveAndMayBeLeftOut(Integer skill, Integer time, boolean accepted) {
        var rating = new MentorRating(skill, time);
        if (accepted) {
            mentors.rate(grace, rating);
            assertThat(mentors.find(grace).rating()).isEqualTo(rating);
        } else {
            assertRefused(() -> mentors.rate(grace, rating), "rating");
        }
    }

    @Test
    void whatCannotBeSaidOfAMentorIsRefused() {
        mentoring.addMentor(new MentorData("Alan", MentorKind.PEER));
        assertRefused(() -> mentors.change(grace, profile("")), "name");
        assertRefused(() -> mentors.change(grace, profile("aLAN")), "known");
        assertRefused(() -> mentors.change(grace, new MentorProfile("G", MentorKind.PEER, false, 71)), "years");
        mentors.change(grace, profile("GRACE"));
        assertThat(mentors.find(grace).mentor().name()).isEqualTo("GRACE");
    }

    @Test
    void aFormerMentorKeepsEverythingAndComesBack() {
        log(TODAY);
        mentors.rate(grace, new MentorRating(4, null));
        mentors.takeOff(grace);
        assertThat(mentors.mentors()).isEmpty();
        assertThat(mentoring.mentors()).isEmpty();
        assertThat(mentors.former())
                .singleElement()
                .satisfies(card -> assertThat(card.meetings()).isEqualTo(1));
        assertThat(mentoring.meetings(TODAY, TODAY)).hasSize(1);
        assertThat(mentoring.addMentor(new MentorData("grace", MentorKind.PEER)))
                .isEqualTo(grace);
        assertThat(mentors.find(grace).rating().skill()).isEqualTo(4);
        mentors.takeOff(grace);
        mentors.bringBack(grace);
        assertThat(mentors.mentors()).hasSize(1);
    }

    @Test
    void onlyWhoLeavesNothingBehindCanBeDeleted() {
        var id = log(TODAY);
        mentors.takeOff(grace);
        assertRefused(() -> mentors.delete(grace), "history");
        mentoring.remove(id);
        mentors.rate(grace, new MentorRating(2, 3));
        var before = mentors.find(grace);
        var gone = mentors.delete(grace);
        assertThatThrownBy(() -> mentors.find(grace)).isInstanceOf(NotFound.class);
        mentors.restore(gone);
        assertThat(mentors.find(grace)).isEqualTo(before);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheMentors() {
        int few = Statements.count(() -> mentors.mentors());
        for (int i = 0; i < 60; i++) {
            mentoring.addMentor(new MentorData("Mentor " + i, MentorKind.PEER));
        }
        assertThat(Statements.count(() -> mentors.mentors())).isEqualTo(few);
    }

    private MeetingId log(LocalDate day) {
        return mentoring.log(new MeetingData(grace, day, 30, MeetingMode.LIVE));
    }

    private static MentorProfile profile(String name) {
        return new MentorProfile(name, MentorKind.ADVISOR, false, null);
    }

    private static void assertRefused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("mentoring.refused." + why));
    }
}
