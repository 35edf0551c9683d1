package app.trellis.review.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/**
 * Lets a number key choose in a group of radio buttons: 1 the first answer, 2 the second. It happens in the browser, so
 * that the focus is on the chosen answer before the next key is pressed, however slow the network is.
 */
final class NumberKeys {

    private static final String LISTEN = """
            this.addEventListener('keydown', event => {
                const answer = this.querySelectorAll('vaadin-radio-button')[Number(event.key) - 1];
                if (answer && !event.ctrlKey && !event.altKey && !event.metaKey) {
                    event.preventDefault();
                    answer.click();
                    answer.focus();
                }
            });
            """;

    private NumberKeys() {}

    static void choose(RadioButtonGroup<?> group) {
        group.addAttachListener(attached -> group.getElement().executeJs(LISTEN));
    }
}
