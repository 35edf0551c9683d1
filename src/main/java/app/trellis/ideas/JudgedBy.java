package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorTies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a mentor was asked, and what they said of ideas, would go with them. */
@Component
class JudgedBy implements MentorTies {

    private final JdbcClient jdbc;

    JudgedBy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hold(AccountId student, MentorId mentor) {
        return jdbc.sql("""
                        select (select count(*) from judgement where student_id = :student and mentor_id = :mentor)
                            + (select count(*) from feedback_request
                                where student_id = :student and mentor_id = :mentor)
                        """)
                        .param("student", student.value())
                        .param("mentor", mentor.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
