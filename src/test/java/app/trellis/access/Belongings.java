package app.trellis.access;

import static java.util.Map.entry;

import app.trellis.account.AccountId;
import app.trellis.account.AccountInvitationId;
import app.trellis.account.HandOverId;
import app.trellis.account.LinkId;
import app.trellis.account.RelationId;
import app.trellis.advising.SavedFilterId;
import app.trellis.agenda.BetId;
import app.trellis.agenda.EntryId;
import app.trellis.agenda.ThemeId;
import app.trellis.comments.CommentId;
import app.trellis.comments.ThreadId;
import app.trellis.groups.GroupId;
import app.trellis.groups.MemberId;
import app.trellis.groups.SessionId;
import app.trellis.ideas.FeedbackRequestId;
import app.trellis.ideas.IdeaId;
import app.trellis.impact.ApplicationId;
import app.trellis.impact.ApplicationItemId;
import app.trellis.mentoring.ActionId;
import app.trellis.mentoring.GivenId;
import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.MentorId;
import app.trellis.plan.EvidenceId;
import app.trellis.plan.LeaveId;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.SuggestionId;
import app.trellis.predictions.PredictionId;
import app.trellis.projects.DecisionId;
import app.trellis.projects.OutputId;
import app.trellis.projects.ProjectId;
import app.trellis.reflection.ReflectionId;
import app.trellis.report.OutcomeId;
import app.trellis.report.ReportId;
import app.trellis.review.IntentionId;
import app.trellis.shared.Id;
import app.trellis.wellbeing.ScoreId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real thing of a student's for each kind of id. */
final class Belongings {

    /** The table in which a kind of thing lives. */
    static final Map<Class<? extends Id>, String> TABLES = Map.ofEntries(
            entry(RelationId.class, "advising"),
            entry(HandOverId.class, "hand_over"),
            entry(BetId.class, "bet"),
            entry(EntryId.class, "worldview_entry"),
            entry(ThemeId.class, "agenda_theme"),
            entry(FeedbackRequestId.class, "feedback_request"),
            entry(ThreadId.class, "comment_thread"),
            entry(CommentId.class, "comment"),
            entry(SuggestionId.class, "suggested_milestone"),
            entry(IdeaId.class, "idea"),
            entry(ApplicationId.class, "application"),
            entry(ApplicationItemId.class, "application_item"),
            entry(ActionId.class, "meeting_action"),
            entry(GivenId.class, "mentoring_given"),
            entry(MeetingId.class, "meeting"),
            entry(MentorId.class, "mentor"),
            entry(EvidenceId.class, "milestone_evidence"),
            entry(LeaveId.class, "leave_period"),
            entry(MilestoneId.class, "milestone"),
            entry(PredictionId.class, "prediction"),
            entry(DecisionId.class, "project_decision"),
            entry(OutputId.class, "project_output"),
            entry(ProjectId.class, "project"),
            entry(ReflectionId.class, "private_reflection"),
            entry(IntentionId.class, "intention"),
            entry(ReportId.class, "annual_report"),
            entry(ScoreId.class, "noted_score"));

    /** Things that have no student of their own, and how to come from the student to one. */
    static final Map<Class<? extends Id>, String> WAYS = Map.of(
            AccountId.class, "select id from account where id = :student",
            AccountInvitationId.class, "select i.id from account_invitation i join account a on a.id = :student",
            SavedFilterId.class,
                    "select f.id from saved_filter f join advising a on a.advisor_id = f.advisor_id"
                            + " where a.student_id = :student",
            GroupId.class, "select group_id from group_member where account_id = :student",
            LinkId.class,
                    "select l.id from advisor_link l join advising a on a.advisor_id = l.advisor_id"
                            + " where a.student_id = :student",
            OutcomeId.class, "select id from report_outcome where cast(:student as uuid) is not null",
            MemberId.class, "select id from group_member where account_id = :student",
            SessionId.class,
                    "select s.id from group_session s join group_member m on m.group_id = s.group_id"
                            + " where m.account_id = :student");

    private final JdbcClient jdbc;
    private final AccountId student;

    Belongings(JdbcClient jdbc, AccountId student) {
        this.jdbc = jdbc;
        this.student = student;
    }

    /** Adds what the sample student has none of. */
    void complete() {
        jdbc.sql(
                        "insert into noted_score (id, student_id, questionnaire, score, taken_on) values (?, ?, 'WHO_5', 60, ?)")
                .params(UUID.randomUUID(), student.value(), LocalDate.of(2026, 11, 20))
                .update();
        jdbc.sql("insert into account_invitation (id, email, role, token_hash, invited_at)"
                        + " values (?, 'invited@trellis.test', 'STUDENT', 'hash', current_timestamp)")
                .param(UUID.randomUUID())
                .update();
        jdbc.sql("insert into hand_over (id, advising_id, student_id, advisor_id, email, note, proposed_at)"
                        + " select ?, id, student_id, advisor_id, 'next@example.org', '', accepted_at from advising"
                        + " where student_id = ? and state = 'ACTIVE' fetch first 1 row only")
                .params(UUID.randomUUID(), student.value())
                .update();
        jdbc.sql("insert into advisor_link (id, advisor_id, kind, email, made_at)"
                        + " select ?, advisor_id, 'DELEGATE', 'office@example.org', accepted_at from advising"
                        + " where student_id = ? and state = 'ACTIVE' fetch first 1 row only")
                .params(UUID.randomUUID(), student.value())
                .update();
    }

    UUID one(Class<?> kind) {
        var table = TABLES.get(kind);
        var way = table == null ? WAYS.get(kind) : "select id from " + table + " where student_id = :student";
        if (way == null) {
            throw new AssertionError("Say in Belongings where a " + kind.getSimpleName() + " is kept");
        }
        return jdbc.sql(way + " order by 1 fetch first 1 row only")
                .param("student", student.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new AssertionError("The sample student has no " + kind.getSimpleName()));
    }
}
