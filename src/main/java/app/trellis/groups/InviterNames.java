package app.trellis.groups;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The name of whoever made an invitation, for the one who holds its link. */
@Component
class InviterNames {

    private final JdbcClient jdbc;

    InviterNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(StoredMember invitation) {
        return jdbc.sql("""
                        select a.name from group_member m join account a on a.id = m.invited_by where m.id = :id
                        """)
                .param("id", invitation.id().value())
                .query(String.class)
                .single();
    }
}
