package app.trellis.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What no service offers: telling whether the sample people of a day are there, and sending all of them away. The
 * administrator is made last and on the demo's own day, so that account says for which day the rest is complete.
 */
class DemoDatabase {

    private final JdbcClient jdbc;

    DemoDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a database in which others live already. */
    void check() {
        if (count("%") > 0 && count(Cast.STUDENT) == 0) {
            throw new IllegalStateException(
                    "The profile demo would replace everything in this database, and it is not the demo's own.");
        }
    }

    /** Whether it holds what the demo would make now. */
    boolean isOf(LocalDate day, int students) {
        var made = jdbc.sql("select created_at from account where email = ?")
                .param(Cast.ADMINISTRATOR)
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> at.atZoneSameInstant(Stage.ZONE).toLocalDate());
        return made.filter(day::equals).isPresent() && count(Crowd.EMAIL.formatted("%")) == students;
    }

    /** Deletes everybody, and with them all that is theirs, and the versions of the template. */
    void clear() {
        jdbc.sql("delete from reading_group").update();
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from template_version").update();
    }

    /** Makes somebody an administrator and nothing else; elsewhere only the set-up code makes the first one. */
    void makeAdministrator(String email) {
        jdbc.sql("""
                        update account_role set role = 'ADMINISTRATOR'
                        where account = (select id from account where email = ?)""").param(email).update();
    }

    /** A delegate who is nothing else. */
    void makeDelegate(String email) {
        jdbc.sql(
                        "delete from account_role where role = 'ADVISOR' and account = (select id from account where email = ?)")
                .param(email)
                .update();
    }

    private int count(String email) {
        return jdbc.sql("select count(*) from account where email like ?")
                .param(email)
                .query(Integer.class)
                .single();
    }
}
