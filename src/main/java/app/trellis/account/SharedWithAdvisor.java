package app.trellis.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;

/**
 * Only an advisor may call it, whose relation to the student in the parameter {@code student} is active now and with
 * whom that student shares the area. For everybody else the student does not exist
 * ({@link app.trellis.shared.NotFound}).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@studentAccess.shares(#student, '{value}')")
@HandleAuthorizationDenied(handlerClass = LooksUnknown.class)
public @interface SharedWithAdvisor {

    /** The area that must be shared. */
    Area value();
}
