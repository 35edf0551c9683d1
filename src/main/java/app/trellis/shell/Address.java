package app.trellis.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where Trellis is to be found, once it answers. */
@Component
class Address {

    private static final Logger LOG = LoggerFactory.getLogger(Address.class);

    private final Environment settings;

    Address(Environment settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void print() {
        var port = settings.getProperty("local.server.port");
        if (port != null) {
            var path = settings.getProperty("server.servlet.context-path", "");
            LOG.info("Trellis is ready at http://localhost:{}{}", port, path);
        }
    }
}
