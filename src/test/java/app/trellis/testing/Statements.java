package app.trellis.testing;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts the SQL statements that this thread sends to the database; jobs in others are none of a screen's. */
public final class Statements {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    static final QueryExecutionListener LISTENER = new QueryExecutionListener() {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            COUNT.set(COUNT.get() + queries.size());
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
