package app.trellis.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/**
 * Gives the form in which a person answers a request, to a screen of another feature. The feature that owns requests
 * makes it, asks its own service, and so keeps its own rules: a screen that shows the form learns nothing from it but that
 * an answer was given.
 */
@FunctionalInterface
public interface AnswerForms {

    /**
     * What is asked, and the form to answer it.
     *
     * @param request id of a request that waits for the signed-in person; another one is unknown
     * @param answered called once the answer is stored
     */
    Component open(UUID request, Runnable answered);
}
