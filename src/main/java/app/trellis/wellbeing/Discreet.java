package app.trellis.wellbeing;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/**
 * Runs a statement so that its failure says nothing of its values. Databases repeat them in their
 * messages: H2 quotes a text that is too long, PostgreSQL prints the whole row that fails a check.
 */
final class Discreet {

    private Discreet() {}

    static <T> T run(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (DataAccessException e) {
            var failure = new IllegalStateException(
                    "A wellbeing statement failed: " + e.getClass().getSimpleName());
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }
}
