package app.trellis.impact;

import app.trellis.account.AccountId;
import app.trellis.plan.MilestoneId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** An application as stored. */
@Table("application")
class StoredApplication {

    private static final String COMMA = ",";

    @Id
    private final ApplicationId id;

    private final AccountId studentId;
    private final String opportunity;
    private final String edition;
    private final String name;
    private final String gaps;
    private final LocalDate savedOn;
    private ApplicationState state = ApplicationState.SAVED;
    private String note = "";
    private @Nullable LocalDate attendedOn;
    private @Nullable MilestoneId milestoneId;

    @Version
    private @Nullable Integer version;

    StoredApplication(
            ApplicationId id,
            AccountId studentId,
            String opportunity,
            String edition,
            String name,
            String gaps,
            LocalDate savedOn) {
        this.id = id;
        this.studentId = studentId;
        this.opportunity = opportunity;
        this.edition = edition;
        this.name = name;
        this.gaps = gaps;
        this.savedOn = savedOn;
    }

    /** A new one, saved today. */
    static StoredApplication of(AccountId student, Opportunity entry, String edition, LocalDate today) {
        String gaps = entry.gaps().stream().map(Gap::name).sorted().collect(Collectors.joining(COMMA));
        return new StoredApplication(
                ApplicationId.create(), student, entry.id().value(), edition, entry.name(), gaps, today);
    }

    /** One that was removed, to be stored again. */
    static StoredApplication again(AccountId student, Application removed) {
        String gaps = removed.gaps().stream().map(Gap::name).sorted().collect(Collectors.joining(COMMA));
        StoredApplication stored = new StoredApplication(
                ApplicationId.create(),
                student,
                removed.opportunity().value(),
                removed.edition(),
                removed.name(),
                gaps,
                removed.savedOn());
        stored.putBack(removed);
        return stored;
    }

    /** Whether it has never been stored. */
    boolean isNew() {
        return version == null;
    }

    /** Moves on; the day of attending is noted once. */
    void become(ApplicationState next, LocalDate today) {
        state = next;
        attendedOn = next != ApplicationState.ATTENDED ? null : attendedOn == null ? today : attendedOn;
    }

    void note(String text) {
        note = text;
    }

    void plan(MilestoneId milestone) {
        milestoneId = milestone;
    }

    /** Becomes again what it was. */
    void putBack(Application before) {
        state = before.state();
        note = before.note();
        attendedOn = before.attendedOn();
        milestoneId = before.milestone();
    }

    Application read() {
        return new Application(
                id,
                new OpportunityId(opportunity),
                edition,
                name,
                Arrays.stream(gaps.split(COMMA))
                        .filter(gap -> !gap.isEmpty())
                        .map(Gap::valueOf)
                        .collect(Collectors.toSet()),
                state,
                note,
                savedOn,
                attendedOn,
                milestoneId);
    }
}
