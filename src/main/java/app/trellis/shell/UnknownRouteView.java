package app.trellis.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteNotFoundError;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere. */
final class UnknownRouteView extends RouteNotFoundError {

    UnknownRouteView() {
        getElement().appendChild(new ErrorScreen("shell.nothing-here", "shell.nothing-here-text").getElement());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
