package app.trellis.ideas;

import app.trellis.account.AccountClosing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an advisor answered is the student's to keep; open requests go with the advisor's account. */
@Component
class AnswersOfClosing {

    private final JdbcClient jdbc;

    AnswersOfClosing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void keep(AccountClosing closing) {
        jdbc.sql("update feedback_request set advisor_id = null where advisor_id = ? and answered_at is not null")
                .param(closing.account().value())
                .update();
    }
}
