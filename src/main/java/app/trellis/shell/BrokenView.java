package app.trellis.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not be opened; the reference leads to the log. */
final class BrokenView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Screen could not be opened {}", reference, WithoutWords.of(parameter.getCaughtException()));
        add(new ErrorScreen("shell.something-broke", "shell.broken", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
