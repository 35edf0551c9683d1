package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A milestone as stored. Its title and why are null while it keeps the words of its template. */
@Table("milestone")
class StoredMilestone {

    @Id
    private final MilestoneId id;

    private final AccountId studentId;
    private final @Nullable String templateKey;

    @Embedded.Nullable(prefix = "suggested_")
    private @Nullable Offset offset;

    @Embedded.Empty
    private Aim aim;

    @Embedded.Empty
    private MilestoneState state = MilestoneState.PLANNED;

    private Phase phase;
    private int position;
    private int templateVersion = TemplateVersions.SHIPPED;
    private @Nullable String title;
    private @Nullable String why;
    private @Nullable LocalDate addedOn;

    @Version
    private @Nullable Integer version;

    StoredMilestone(
            MilestoneId id,
            AccountId studentId,
            @Nullable String templateKey,
            @Nullable Offset offset,
            Aim aim,
            Phase phase) {
        this.id = id;
        this.studentId = studentId;
        this.templateKey = templateKey;
        this.offset = offset;
        this.aim = aim;
        this.phase = phase;
    }

    static StoredMilestone suggested(
            AccountId student, TemplateMilestone template, int version, Programme programme, LocalDate today) {
        Offset offset = template.offset();
        Aim aim = Aim.suggested(offset.in(programme).date(), today);
        var milestone =
                new StoredMilestone(MilestoneId.create(), student, template.key(), offset, aim, template.phase());
        milestone.templateVersion = version;
        return milestone;
    }

    static StoredMilestone own(AccountId student, MilestoneData data, LocalDate today) {
        if (data.target() == null) {
            throw new Refused("plan.refused.date-missing");
        }
        Aim aim = Aim.own(data.target());
        var milestone = new StoredMilestone(MilestoneId.create(), student, null, null, aim, data.phase());
        milestone.reword(data.title(), data.why());
        milestone.added(today);
        return milestone;
    }

    /** Comes onto a plan that was there before it. */
    void added(LocalDate day) {
        addedOn = day;
    }

    void reword(@Nullable String newTitle, @Nullable String newWhy) {
        title = newTitle;
        why = newWhy;
    }

    void place(Phase newPhase, int newPosition) {
        phase = newPhase;
        position = newPosition;
    }

    /** Takes an own date, or ({@code null}) goes back to the suggested one. */
    void choose(@Nullable LocalDate own, Programme programme, LocalDate today) {
        aim = aim.choose(own, offset == null ? null : offset.in(programme).date(), today);
    }

    /** Follows a changed programme; tells whether anything moved. */
    boolean follow(Programme programme, LocalDate today) {
        Aim before = aim;
        aim = offset == null ? aim : aim.follow(offset.in(programme).date(), today);
        return !aim.equals(before);
    }

    void become(UnaryOperator<MilestoneState> next) {
        state = next.apply(state);
    }

    /** Takes parts of a newer version over, words of the student's own included; their own date stays. */
    void take(TemplateMilestone newer, int version, Set<TemplateField> parts, Programme programme, LocalDate today) {
        templateVersion = version;
        title = parts.contains(TemplateField.TITLE) ? null : title;
        why = parts.contains(TemplateField.WHY) ? null : why;
        offset = parts.contains(TemplateField.OFFSET) ? newer.offset() : offset;
        follow(programme, today);
    }

    /** Becomes again what it was. */
    void takeBack(StoredMilestone before) {
        templateVersion = before.templateVersion;
        offset = before.offset;
        aim = before.aim;
        state = before.state;
        reword(before.title, before.why);
        place(before.phase, before.position);
    }

    /** As it came with the template; what stands in evidence beside it is not known here. */
    boolean untouched() {
        return templateKey != null
                && title == null
                && why == null
                && !aim.ownDate()
                && state.status() == MilestoneStatus.PLANNED;
    }

    MilestoneId id() {
        return id;
    }

    @Nullable
    String templateKey() {
        return templateKey;
    }

    /** The version whose words it has; without meaning for a student's own milestone. */
    int templateVersion() {
        return templateVersion;
    }

    @Nullable
    Offset offset() {
        return offset;
    }

    Aim aim() {
        return aim;
    }

    MilestoneState state() {
        return state;
    }

    Phase phase() {
        return phase;
    }

    int position() {
        return position;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String why() {
        return why;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
