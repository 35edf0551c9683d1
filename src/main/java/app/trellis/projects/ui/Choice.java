package app.trellis.projects.ui;

import com.vaadin.flow.component.select.Select;

/** One of a few words, named by translation keys; or none, where that may be left open. */
final class Choice<E extends Enum<E>> extends Select<E> {

    /**
     * @param key of the label; each word's name is {@code key} with a dot and the word
     * @param emptyKey what it is called when nothing is chosen; empty if something has to be
     */
    Choice(String key, E[] words, String emptyKey) {
        setLabel(getTranslation(key));
        setItems(words);
        setItemLabelGenerator(it -> getTranslation(it == null ? emptyKey : key + "." + it));
        if (!emptyKey.isEmpty()) {
            setEmptySelectionAllowed(true);
            setEmptySelectionCaption(getTranslation(emptyKey));
            setPlaceholder(getTranslation(emptyKey));
        }
    }
}
