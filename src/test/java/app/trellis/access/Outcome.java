package app.trellis.access;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * What became of a call.
 *
 * @param failure what it ended with; null if it returned
 */
record Outcome(@Nullable Object result, @Nullable Throwable failure) {

    static Outcome of(Object service, Method method, @Nullable Object[] arguments) {
        try {
            return new Outcome(method.invoke(service, arguments), null);
        } catch (InvocationTargetException failed) {
            return new Outcome(null, failed.getCause());
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    boolean denied() {
        return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
    }

    boolean unknown() {
        return failure instanceof NotFound;
    }

    /** Whether the database refused the statement itself or the type of a value, and not what a row would say. */
    boolean notUnderstood() {
        return NestedExceptionUtils.getMostSpecificCause(failure == null ? new Refused("") : failure)
                        instanceof SQLException refused
                && !Objects.requireNonNullElse(refused.getSQLState(), "").startsWith("23");
    }

    /** Whether it was refused with a reason, or the thing looked unknown. */
    boolean failed() {
        return denied() || unknown() || failure instanceof Refused;
    }

    /** Whether somebody who compares the two learns nothing. */
    boolean looksLike(Outcome other) {
        if (failure == null || other.failure == null) {
            return failure == other.failure && Objects.equals(result, other.result);
        }
        return failure.getClass() == other.failure.getClass()
                && Objects.equals(failure.getMessage(), other.failure.getMessage());
    }
}
