package app.trellis.demo;

import app.trellis.account.Area;
import app.trellis.mentoring.MentorKind;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.SafetyNearby;
import app.trellis.review.QuickStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Many students of the demo advisor, to see how lists behave; the same number makes the same people again. */
class Crowd {

    /** Their addresses, with the number filled in. */
    static final String EMAIL = "student-%s@trellis.test";

    private static final int SEED = 2026;
    private static final int WEEKS_OF_A_MONTH = 4;
    private static final int MOST_WEEKS_HERE = 4;
    private static final int MOST_MINUTES = 75;
    private static final int WEEKDAYS = 5;
    private static final int ONE_IN = 8;
    private static final List<Integer> LENGTHS = List.of(36, 42, 48, 60);

    private final StoryPlayer player;

    Crowd(StoryPlayer player) {
        this.player = player;
    }

    void make(LocalDate day, int students) {
        var random = new Random(SEED);
        var words = StoryFile.words();
        IntStream.rangeClosed(1, students)
                .mapToObj(number -> story(number, words, random))
                .forEach(story -> player.play(story, day));
    }

    private static Story story(int number, Words words, Random random) {
        var mentor = one(words.first(), random) + " " + one(words.last(), random);
        int here = 1 + random.nextInt(MOST_WEEKS_HERE);
        return new Story(
                EMAIL.formatted("%04d".formatted(number)),
                one(words.first(), random) + " " + one(words.last(), random),
                here,
                course(here, random),
                shares(random),
                random.nextInt(ONE_IN) == 0 ? List.of(new Story.Leave(0, 2)) : List.of(),
                List.of(new Story.Known(mentor, one(List.of(MentorKind.values()), random))),
                List.of(),
                List.of(),
                IntStream.iterate(here - 1, ago -> ago > 0, ago -> ago - 1)
                        .filter(ago -> random.nextInt(ONE_IN) > 1)
                        .mapToObj(ago -> week(ago, mentor, words, random))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Anywhere in a programme, and never beyond its end. */
    private static Story.Course course(int here, Random random) {
        int months = one(LENGTHS, random);
        return new Story.Course(
                here + random.nextInt(months * WEEKS_OF_A_MONTH),
                months,
                random.nextInt(ONE_IN) == 0 ? Pace.PART_TIME : Pace.FULL_TIME,
                one(List.of(Experience.values()), random),
                one(List.of(Profile.values()), random),
                one(List.of(SafetyNearby.values()), random));
    }

    /** Most share all, some only the plan, a few nothing. */
    private static Set<Area> shares(Random random) {
        return switch (random.nextInt(ONE_IN)) {
            case 0 -> EnumSet.noneOf(Area.class);
            case 1, 2 -> EnumSet.of(Area.PLAN);
            default -> EnumSet.allOf(Area.class);
        };
    }

    private static Story.Week week(int ago, String mentor, Words words, Random random) {
        var talk = Talk.live(mentor, 1 + random.nextInt(WEEKDAYS), 1 + random.nextInt(MOST_MINUTES));
        return new Story.Week(
                ago,
                one(words.well(), random),
                QuickStatus.STEADY,
                "",
                List.of(),
                List.of(new Story.Aim(one(words.aims(), random), null)),
                List.of(),
                "",
                true,
                random.nextBoolean() ? List.of(talk) : List.of(),
                List.of(),
                List.of());
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** What names and reviews are drawn from. */
    record Words(List<String> first, List<String> last, List<String> well, List<String> aims) {}
}
