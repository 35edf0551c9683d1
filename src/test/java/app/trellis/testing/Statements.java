package app.trellis.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts the SQL statements that reach the database. */
public final class Statements {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static final QueryExecutionListener LISTENER = new QueryExecutionListener() {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            COUNT.addAndGet(queries.size());
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // Counted before it ran.
        }
    };

    private Statements() {}

    /** How many statements the work needs. */
    public static int count(Runnable work) {
        var before = COUNT.get();
        work.run();
        return COUNT.get() - before;
    }
}
