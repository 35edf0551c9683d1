package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The answers about a programme and its leave, as stored. */
@Table("programme")
class StoredProgramme {

    @Id
    private final AccountId studentId;

    private LocalDate startDate;
    private int lengthMonths;
    private Pace pace;
    private Experience experience;
    private Profile profile;
    private SafetyNearby safetyNearby;
    private @Nullable LocalDate switchedOn;
    private int templateVersion = TemplateVersions.SHIPPED;

    @MappedCollection(idColumn = "student_id")
    private final Set<StoredLeave> leaves;

    @Version
    private @Nullable Integer version;

    StoredProgramme(
            AccountId studentId,
            LocalDate startDate,
            int lengthMonths,
            Pace pace,
            Experience experience,
            Profile profile,
            SafetyNearby safetyNearby,
            @Nullable LocalDate switchedOn,
            Set<StoredLeave> leaves) {
        this.studentId = studentId;
        this.startDate = startDate;
        this.lengthMonths = lengthMonths;
        this.pace = pace;
        this.experience = experience;
        this.profile = profile;
        this.safetyNearby = safetyNearby;
        this.switchedOn = switchedOn;
        this.leaves = new LinkedHashSet<>(leaves);
    }

    /** @param templateVersion the version that its plan is made from */
    static StoredProgramme of(AccountId student, ProgrammeData data, int templateVersion) {
        var stored = new StoredProgramme(
                student,
                data.start(),
                data.lengthMonths(),
                data.pace(),
                data.experience(),
                data.profile(),
                data.safetyNearby(),
                null,
                Set.of());
        stored.templateVersion = templateVersion;
        return stored;
    }

    void change(ProgrammeData data) {
        startDate = data.start();
        lengthMonths = data.lengthMonths();
        pace = data.pace();
        experience = data.experience();
        profile = data.profile();
        safetyNearby = data.safetyNearby();
        if (switchedOn != null && switchedOn.isBefore(startDate)) {
            switchedOn = null;
        }
    }

    /** Says from which day own ideas come first; without one, the suggestion counts again. */
    void switchOn(@Nullable LocalDate day) {
        switchedOn = day;
    }

    void add(Leave leave) {
        Leaves.check(programme(), leave);
        leaves.add(new StoredLeave(leave.id(), leave.from(), leave.to()));
    }

    void replace(Leave leave) {
        remove(leave.id());
        add(leave);
    }

    void remove(LeaveId id) {
        if (!leaves.removeIf(it -> it.id().equals(id))) {
            throw new NotFound();
        }
    }

    int templateVersion() {
        return templateVersion;
    }

    Programme programme() {
        List<Leave> periods = leaves.stream()
                .map(it -> new Leave(it.id(), it.firstDay(), it.lastDay()))
                .toList();
        return new ProgrammeData(startDate, lengthMonths, pace, experience, profile, safetyNearby)
                .with(periods, switchedOn);
    }

    /** One row of leave. */
    @Table("leave_period")
    record StoredLeave(@Id LeaveId id, LocalDate firstDay, LocalDate lastDay) {}
}
