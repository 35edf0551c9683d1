package app.trellis.shell;

import app.trellis.shared.NotFound;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** Somebody else's thing, or none: the answer is the same, with status 404. */
final class NotFoundView extends ErrorScreen implements HasErrorParameter<NotFound> {

    NotFoundView() {
        super("shell.nothing-here", "shell.nothing-here-text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
