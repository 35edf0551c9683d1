package app.trellis.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the sample people into the database before the first request is answered. Those of today are kept with all that
 * visitors did; those of another day are replaced by today's, in one transaction.
 */
class DemoSeed implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);

    private final DemoSettings settings;
    private final DemoDatabase database;
    private final Cast cast;
    private final Stage stage;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoSeed(
            DemoSettings settings,
            DemoDatabase database,
            Cast cast,
            Stage stage,
            TransactionOperations transactions,
            Clock clock) {
        this.settings = settings;
        this.database = database;
        this.cast = cast;
        this.stage = stage;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.check();
        var day = LocalDate.now(clock.withZone(Stage.ZONE));
        if (database.isOf(day, settings.students())) {
            LOG.info("The sample people of {} are here already", day);
            return;
        }
        LOG.info("Making the sample people of {}", day);
        transactions.executeWithoutResult(transaction -> make(day));
        LOG.info("The sample people are ready");
    }

    private void make(LocalDate day) {
        database.clear();
        try {
            cast.make(day, settings.students());
        } finally {
            stage.close();
        }
    }
}
