package app.trellis.demo;

import app.trellis.account.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Makes the sample people of one day, complete or not at all. */
class Cast {

    static final String STUDENT = "student@trellis.test";
    static final String ADVISOR = "advisor@trellis.test";
    static final String OFFICE = "office@trellis.test";
    static final String ADMINISTRATOR = "admin@trellis.test";

    private static final List<String> STORIES = List.of("mira", "tomas", "aisha", "jonas", "priya", "lena", "kofi");
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;
    private static final int LONG_AGO_WEEKS = 200;

    private final Stage stage;
    private final StoryPlayer player;
    private final Crowd crowd;
    private final ReadingCircle circle;
    private final Habits habits;
    private final Directions directions;
    private final Conversations conversations;
    private final Monday monday;
    private final Office office;
    private final Yearbook yearbook;
    private final School school;
    private final DemoDatabase database;

    Cast(
            Stage stage,
            StoryPlayer player,
            Crowd crowd,
            ReadingCircle circle,
            Habits habits,
            Directions directions,
            Conversations conversations,
            Monday monday,
            Office office,
            Yearbook yearbook,
            School school,
            DemoDatabase database) {
        this.stage = stage;
        this.player = player;
        this.crowd = crowd;
        this.circle = circle;
        this.habits = habits;
        this.directions = directions;
        this.conversations = conversations;
        this.monday = monday;
        this.office = office;
        this.yearbook = yearbook;
        this.school = school;
        this.database = database;
    }

    /**
     * @param day the demo's own day; everything happened before it
     * @param students how many to generate beside those with a story
     */
    void make(LocalDate day, int students) {
        stage.at(day.minusWeeks(LONG_AGO_WEEKS), MIDNIGHT);
        stage.register(ADVISOR, "Ingrid Solberg", Role.ADVISOR);
        STORIES.stream().map(StoryFile::story).forEach(story -> player.play(story, day));
        habits.keep(day);
        circle.meet(day, StoryFile.story("tomas").email());
        directions.take(day);
        conversations.hold(day);
        office.open(day, StoryFile.story("kofi").email());
        yearbook.keep(day);
        crowd.make(day, students);
        monday.begin(day);
        stage.at(day, MIDNIGHT);
        stage.register(ADMINISTRATOR, "Amara Nwosu", Role.ADVISOR);
        database.makeAdministrator(ADMINISTRATOR);
        school.publish();
    }
}
