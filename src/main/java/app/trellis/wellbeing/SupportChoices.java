package app.trellis.wellbeing;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored choices of country and own service. Every statement names the student. */
@Repository
class SupportChoices {

    private final JdbcClient jdbc;

    SupportChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SupportChoice of(AccountId student) {
        return Discreet.run(() -> jdbc.sql("""
                    select country, service_name, service_phone, service_url
                    from support_choice where student_id = :student
                    """)
                .param("student", student.value())
                .query(SupportChoices::choice)
                .optional()
                .orElseGet(SupportChoice::none));
    }

    void store(AccountId student, SupportChoice choice) {
        if (update(student, choice) == 0 && insert(student, choice) == 0) {
            update(student, choice);
        }
    }

    private int update(AccountId student, SupportChoice choice) {
        return write("""
        update support_choice set country = :country, service_name = :name,
          service_phone = :phone, service_url = :url
        where student_id = :student
        """, student, choice);
    }

    private int insert(AccountId student, SupportChoice choice) {
        return write("""
        insert into support_choice
          (student_id, country, service_name, service_phone, service_url)
        values (:student, :country, :name, :phone, :url)
        on conflict do nothing
        """, student, choice);
    }

    private int write(String sql, AccountId student, SupportChoice choice) {
        return Discreet.run(() -> jdbc.sql(sql)
                .param("student", student.value())
                .param("country", choice.country())
                .param("name", choice.ownService().name())
                .param("phone", choice.ownService().phone())
                .param("url", choice.ownService().url())
                .update());
    }

    private static SupportChoice choice(ResultSet row, int number) throws SQLException {
        return new SupportChoice(
                row.getString("country"),
                new OwnService(
                        row.getString("service_name"), row.getString("service_phone"), row.getString("service_url")));
    }
}
