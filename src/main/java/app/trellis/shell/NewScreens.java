package app.trellis.shell;

import app.trellis.account.CurrentAccount;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Prepares every browser tab: the person's language, and friendly words when something breaks. */
@Component
class NewScreens implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentAccount current;

    NewScreens(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> speakTheirLanguage(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
    }

    private void speakTheirLanguage(UI ui) {
        if (current.isPresent()) {
            ui.setLocale(current.locale());
        }
    }
}
