package app.trellis.ideas;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored proposals and their kept versions. Every statement names the student it is for. */
@Repository
class ProposalRepository {

    private final JdbcClient jdbc;

    ProposalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The proposal as it is now; empty if it was not begun. */
    Proposal find(AccountId student, IdeaId idea) {
        return of(student, idea, "select * from proposal where idea_id = :idea and student_id = :student")
                .query((row, n) -> proposal(row))
                .optional()
                .orElseGet(Proposal::empty);
    }

    /** Begins a proposal, unless another window has just done the same. */
    void begin(AccountId student, IdeaId idea, Instant now) {
        of(student, idea, """
                        insert into proposal (idea_id, student_id, changed_at) values (:idea, :student, :now)
                        on conflict do nothing
                        """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Stores a part over the one its writer saw; false if another one is there. */
    boolean write(AccountId student, IdeaId idea, ProposalSection section, String seen, String text, Instant now) {
        String column = section.name().toLowerCase(Locale.ROOT);
        return of(student, idea, """
                                update proposal set %1$s = :text, changed_at = :now
                                where idea_id = :idea and student_id = :student and %1$s in (:seen, :text)
                                """.formatted(column))
                        .param("seen", seen)
                        .param("text", text)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps a copy of a proposal; returns its number. */
    int keep(
            AccountId student, IdeaId idea, VersionOrigin origin, Proposal proposal, String strengthened, Instant now) {
        int number = of(
                        student,
                        idea,
                        "select coalesce(max(number), 0) + 1 from proposal_version where idea_id = :idea and student_id = :student")
                .query(Integer.class)
                .single();
        of(student, idea, """
                        insert into proposal_version (id, idea_id, student_id, number, origin, problem, approach,
                            theory_of_change, tractability, first_test, strengthened, kept_at)
                        values (:id, :idea, :student, :number, :origin, :problem, :approach, :theory, :tractability,
                            :test, :strengthened, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("number", number)
                .param("origin", origin.name())
                .param("problem", proposal.part(ProposalSection.PROBLEM))
                .param("approach", proposal.part(ProposalSection.APPROACH))
                .param("theory", proposal.part(ProposalSection.THEORY_OF_CHANGE))
                .param("tractability", proposal.part(ProposalSection.TRACTABILITY))
                .param("test", proposal.part(ProposalSection.FIRST_TEST))
                .param("strengthened", strengthened)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    /** All kept versions, newest first. */
    List<ProposalVersion> versions(AccountId student, IdeaId idea) {
        return of(student, idea, """
                        select * from proposal_version where idea_id = :idea and student_id = :student
                        order by number desc
                        """).query((row, n) -> version(row)).list();
    }

    private static ProposalVersion version(ResultSet row) throws SQLException {
        return new ProposalVersion(
                row.getInt("number"),
                VersionOrigin.valueOf(row.getString("origin")),
                proposal(row),
                row.getString("strengthened"),
                IdeaRow.moment(row, "kept_at"));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        Map<ProposalSection, String> parts = new EnumMap<>(ProposalSection.class);
        for (ProposalSection section : ProposalSection.values()) {
            parts.put(section, row.getString(section.name().toLowerCase(Locale.ROOT)));
        }
        return new Proposal(parts);
    }

    private JdbcClient.StatementSpec of(AccountId student, IdeaId idea, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("idea", idea.value());
    }
}
