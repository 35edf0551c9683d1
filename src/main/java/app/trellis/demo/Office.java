package app.trellis.demo;

import app.trellis.account.AdvisingService;
import app.trellis.account.DelegateService;
import app.trellis.account.Role;
import java.time.LocalDate;
import java.time.LocalTime;

/** The office of the advisor's group: a delegate, whom two students let see their dates. */
class Office {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Stage stage;
    private final AdvisingService advising;
    private final DelegateService delegates;
    private final DemoDatabase database;

    Office(Stage stage, AdvisingService advising, DelegateService delegates, DemoDatabase database) {
        this.stage = stage;
        this.advising = advising;
        this.delegates = delegates;
        this.database = database;
    }

    /** Some weeks before the demo's day. */
    void open(LocalDate day, String other) {
        stage.at(day.minusWeeks(5), TEN);
        stage.enter(Cast.ADVISOR);
        var link = delegates.appoint(Cast.OFFICE).path();
        stage.register(Cast.OFFICE, "Ruth Okafor", Role.ADVISOR);
        stage.enter(Cast.OFFICE);
        delegates.accept(link.substring(link.lastIndexOf('/') + 1));
        database.makeDelegate(Cast.OFFICE);
        allow(Cast.STUDENT);
        allow(other);
    }

    private void allow(String student) {
        stage.enter(student);
        advising.myAdvisors().forEach(advisor -> delegates.allowDates(advisor.id(), true));
    }
}
