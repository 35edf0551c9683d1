package app.trellis.shared.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Consumer;

/**
 * A copy of what is being typed, in the browser's tab, until the server has stored it. A session that timed out, or a
 * network that failed, then loses nothing. The tab forgets it when it is closed. Never used for the check-in.
 */
public final class TabCopy {

    private static final String KEEP = """
            const key = $0;
            this.addEventListener('input', event => sessionStorage.setItem(key, event.target.value));
            const kept = sessionStorage.getItem(key);
            if (kept === this.value) {
                sessionStorage.removeItem(key);
            }
            return kept === null || kept === this.value ? '' : kept;
            """;
    private static final String FORGET = """
            if (sessionStorage.getItem($0) === $1) {
                sessionStorage.removeItem($0);
            }
            """;

    private final TextFieldBase<?, String> field;
    private final String key;

    /**
     * @param key names the person, the thing and the field
     * @param found told what an earlier page could not store, if there is such a thing
     */
    public TabCopy(TextFieldBase<?, String> field, String key, Consumer<String> found) {
        this.field = field;
        this.key = key;
        field.addAttachListener(attached -> field.getElement()
                .executeJs(KEEP, key)
                .then(String.class, kept -> {
                    if (!kept.isEmpty()) {
                        found.accept(kept);
                    }
                }));
    }

    /** Drops the copy of a text that is stored; what was typed since stays. */
    public void forget(String stored) {
        field.getUI().ifPresent(ui -> ui.getPage().executeJs(FORGET, key, stored));
    }
}
