package app.trellis.shell;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;

/** What a click says that failed and that its screen did not handle. What was typed stays where it is. */
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var failure = event.getThrowable();
        var reference = UUID.randomUUID().toString().substring(0, 8);
        var refusal = switch (failure) {
            case Refused refused -> refused;
            case NotFound gone -> new Refused("shell.gone");
            case AccessDeniedException denied -> new Refused("shell.gone");
            case ConcurrencyFailureException faster -> new Refused("shell.changed-elsewhere");
            case DuplicateKeyException faster -> new Refused("shell.changed-elsewhere");
            default -> {
                LOG.error("Unexpected failure {}", reference, WithoutWords.of(failure));
                yield new Refused("shell.broken", reference);
            }
        };
        if (ui != null) {
            ui.access(() -> Toast.refused(ui, refusal));
        }
    }
}
