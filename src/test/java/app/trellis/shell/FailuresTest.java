package app.trellis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class FailuresTest extends ViewTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Refused("shell.nothing-here"), "Nothing here"),
                Arguments.of(new NotFound(), "no longer here"),
                Arguments.of(new AccessDeniedException("no"), "no longer here"),
                Arguments.of(new OptimisticLockingFailureException("faster"), "saved in another window"),
                Arguments.of(new DuplicateKeyException("faster"), "saved in another window"),
                Arguments.of(new IllegalStateException("private words"), "Something broke on our side"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailedClickSaysWhatHappened(RuntimeException failure, String said) {
        people.actAs(people.student("Ada"));
        navigate("today", com.vaadin.flow.component.Component.class);
        new Failures().error(new ErrorEvent(failure));
        roundTrip();
        assertThat(find(Notification.class).all())
                .extracting(toast -> toast.getElement().getTextRecursively())
                .anyMatch(text -> text.contains(said))
                .noneMatch(text -> text.contains("private words"));
    }
}
