package app.trellis.notifications;

import app.trellis.account.AccountId;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * What is done without anybody asking, once however many nodes run. A job lives in the database from the transaction that
 * decides on it until it is done, so that no restart loses it.
 */
@Configuration(proxyBeanMethods = false)
class Jobs {

    private static final Duration LOOK = Duration.ofMinutes(5);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int TRIES = 12;

    @Bean(initMethod = "start", destroyMethod = "stop")
    @Lazy(false)
    @ConditionalOnBooleanProperty("trellis.jobs.enabled")
    Scheduler scheduler(DataSource dataSource, ReviewMails mails) {
        return scheduler(dataSource, mails, Duration.ofSeconds(10));
    }

    static Scheduler scheduler(DataSource dataSource, ReviewMails mails, Duration polling) {
        var send = send(mails);
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), send)
                .startTasks(look(mails, send))
                .pollingInterval(polling)
                .threads(2)
                .build();
    }

    /** One mail. While the server does not take it, it is tried again for two hours. */
    private static OneTimeTask<Void> send(ReviewMails mails) {
        return Tasks.oneTime("review-mail")
                .onFailure(new MaxRetriesFailureHandler<>(TRIES, new OnFailureRetryLater<>(AGAIN)))
                .execute((task, context) ->
                        mails.send(new AccountId(UUID.fromString(task.getId().split("/", 2)[0]))));
    }

    private static RecurringTask<Void> look(ReviewMails mails, OneTimeTask<Void> send) {
        return Tasks.recurring("review-mail-look", FixedDelay.of(LOOK))
                .execute((task, context) -> mails.handOver((student, week) -> context.getSchedulerClient()
                        .scheduleIfNotExists(send.instance(student.value() + "/" + week), Instant.EPOCH)));
    }
}
