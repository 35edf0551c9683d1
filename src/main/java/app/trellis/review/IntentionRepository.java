package app.trellis.review;

import app.trellis.account.AccountId;
import app.trellis.plan.MilestoneId;
import app.trellis.projects.ProjectId;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored intentions. Every statement names the student it is for. */
@Repository
class IntentionRepository {

    /** More than two weeks' worth of unanswered intentions would be a backlog, not a look back. */
    private static final int MOST_OPEN = 2 * Intention.MOST;

    private static final String SELECT = """
            select i.id, r.week, i.position, i.text, i.milestone_id, i.project_id, i.outcome, i.carried_from
            from intention i join review r on r.id = i.review_id
            where i.student_id = :student
            """;

    private final JdbcClient jdbc;

    IntentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the three empty places of a new review. */
    void makePlaces(AccountId student, UUID review) {
        for (int position = 1; position <= Intention.MOST; position++) {
            of(student, """
                    insert into intention (id, student_id, review_id, position)
                    values (:id, :student, :review, :position)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("review", review)
                    .param("position", position)
                    .update();
        }
    }

    /** The three places of a review. */
    List<Intention> places(AccountId student, UUID review) {
        return list(of(student, SELECT + "and i.review_id = :review order by i.position")
                .param("review", review));
    }

    /** Earlier intentions that a review has answered. */
    List<Intention> answeredIn(AccountId student, UUID review) {
        return list(of(student, SELECT + "and i.answered_in = :review order by r.week desc, i.position")
                .param("review", review));
    }

    /** Intentions that come back in a week's review: those of earlier weeks that it has answered or may answer. */
    List<Intention> comingBack(AccountId student, IsoWeek week) {
        return list(of(student, SELECT + """
                        and r.week < :week and i.text <> '' and (i.outcome is null or i.answered_in in (
                            select id from review where student_id = :student and week = :week))
                        order by r.week desc, i.position limit :most
                        """).param("week", week.toString()).param("most", MOST_OPEN));
    }

    /** Intentions that are not answered yet, newest week first. */
    List<Intention> open(AccountId student) {
        return list(of(student, SELECT + """
                        and i.text <> '' and i.outcome is null order by r.week desc, i.position limit :most
                        """).param("most", MOST_OPEN));
    }

    /** Stores a text over the one its writer saw; false if another one is there. An empty one serves nothing. */
    boolean write(AccountId student, UUID review, int position, Edit edit) {
        return place(student, review, position, """
                                update intention set text = :now,
                                    milestone_id = case when :now = '' then null else milestone_id end,
                                    project_id = case when :now = '' then null else project_id end,
                                    carried_from = case when :now = '' then null else carried_from end
                                where review_id = :review and position = :position and student_id = :student
                                    and text in (:seen, :now)
                                """)
                        .param("seen", edit.seen())
                        .param("now", edit.now())
                        .update()
                == 1;
    }

    /** Points an intention at a milestone or a project, never at both. */
    void point(
            AccountId student,
            UUID review,
            int position,
            @Nullable MilestoneId milestone,
            @Nullable ProjectId project) {
        place(student, review, position, """
                        update intention set milestone_id = :milestone, project_id = :project
                        where review_id = :review and position = :position and student_id = :student
                        """)
                .param("milestone", milestone == null ? null : milestone.value())
                .param("project", project == null ? null : project.value())
                .update();
    }

    void answer(AccountId student, IntentionId id, @Nullable Outcome outcome, UUID review) {
        of(student, """
                        update intention set outcome = :outcome, answered_in = :review
                        where id = :id and student_id = :student
                        """)
                .param("id", id.value())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("review", outcome == null ? null : review)
                .update();
    }

    /** Puts an earlier intention into an empty place. */
    void carry(AccountId student, Intention from, UUID review, int position) {
        MilestoneId milestone = from.milestone();
        ProjectId project = from.project();
        place(student, review, position, """
                        update intention set text = :text, milestone_id = :milestone, project_id = :project,
                            carried_from = :origin
                        where review_id = :review and position = :position and student_id = :student and text = ''
                        """)
                .param("text", from.text())
                .param("milestone", milestone == null ? null : milestone.value())
                .param("project", project == null ? null : project.value())
                .param("origin", from.id().value())
                .update();
    }

    /** Empties the place an intention was carried to. If it was reworded there, the new words stay as their own. */
    void takeBack(AccountId student, Intention origin) {
        of(student, """
                        update intention set carried_from = null,
                            milestone_id = case when text = :text then null else milestone_id end,
                            project_id = case when text = :text then null else project_id end,
                            text = case when text = :text then '' else text end
                        where carried_from = :origin and student_id = :student
                        """)
                .param("text", origin.text())
                .param("origin", origin.id().value())
                .update();
    }

    private JdbcClient.StatementSpec of(AccountId student, String sql) {
        return jdbc.sql(sql).param("student", student.value());
    }

    private JdbcClient.StatementSpec place(AccountId student, UUID review, int position, String sql) {
        return of(student, sql).param("review", review).param("position", position);
    }

    private static List<Intention> list(JdbcClient.StatementSpec statement) {
        return statement.query((row, n) -> intention(row)).list();
    }

    private static Intention intention(ResultSet row) throws SQLException {
        return new Intention(
                new IntentionId(row.getObject("id", UUID.class)),
                IsoWeek.parse(row.getString("week")),
                row.getInt("position"),
                row.getString("text"),
                Optional.ofNullable(row.getObject("milestone_id", UUID.class))
                        .map(MilestoneId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("project_id", UUID.class))
                        .map(ProjectId::new)
                        .orElse(null),
                Optional.ofNullable(row.getString("outcome"))
                        .map(Outcome::valueOf)
                        .orElse(null),
                row.getObject("carried_from") != null);
    }
}
