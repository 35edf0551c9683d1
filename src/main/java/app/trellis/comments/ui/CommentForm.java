package app.trellis.comments.ui;

import app.trellis.account.AccountId;
import app.trellis.comments.CommentDraft;
import app.trellis.comments.Reader;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.TabCopy;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A comment being written, and whose attention it asks for. The tab keeps a copy until it is sent. */
final class CommentForm extends Div {

    private final TextArea text = new TextArea();
    private final CheckboxGroup<Reader> mention = new CheckboxGroup<>();
    private final Paragraph refusal = new Paragraph();
    private final Div acts = new Div();
    private final transient Consumer<CommentDraft> send;
    private final transient TabCopy copy;

    /**
     * @param others whom it may mention
     * @param key names the field in the browser's tab
     * @param send takes the comment, or refuses it
     */
    CommentForm(String labelKey, List<Reader> others, String key, Consumer<CommentDraft> send) {
        this.send = send;
        addClassName("comment-form");
        text.setLabel(getTranslation(labelKey));
        text.addClassName("comment-text");
        copy = new TabCopy(text, key, this::found);
        mention.setLabel(getTranslation("comments.mention"));
        mention.setItems(others);
        mention.setItemLabelGenerator(Reader::name);
        mention.setVisible(!others.isEmpty());
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var save = new Button(getTranslation("comments.send"), click -> submit());
        acts.addClassName("comment-acts");
        acts.add(save);
        add(text, mention, refusal, acts);
    }

    /** Offers to leave it. */
    CommentForm leaving(Runnable leave) {
        var cancel = new Button(getTranslation("shared.cancel"), click -> leave.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(cancel);
        return this;
    }

    /** Begins with what is there. */
    CommentForm with(String words, Collection<Reader> mentioned) {
        text.setValue(words);
        Set<AccountId> ids = mentioned.stream().map(Reader::id).collect(Collectors.toSet());
        mention.setValue(mention.getListDataView()
                .getItems()
                .filter(each -> ids.contains(each.id()))
                .collect(Collectors.toSet()));
        return this;
    }

    /** Says what it is good for. */
    void hint(String key) {
        text.setHelperText(getTranslation(key));
    }

    void focusText() {
        text.focus();
    }

    private void found(String kept) {
        text.setValue(kept);
    }

    private void submit() {
        refusal.setVisible(false);
        String written = text.getValue();
        var ids = mention.getValue().stream().map(Reader::id).collect(Collectors.toSet());
        try {
            send.accept(new CommentDraft(written, ids));
            copy.forget(written);
        } catch (Refused refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }
}
