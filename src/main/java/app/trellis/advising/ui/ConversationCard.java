package app.trellis.advising.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.advising.ConversationPartner;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** One advisor: what would be sent, word for word and in their language, and the way to send it or take it back. */
final class ConversationCard extends Article {

    ConversationCard(
            ConversationPartner partner,
            CurrentAccount current,
            Consumer<ConversationPartner> send,
            Consumer<ConversationPartner> withdraw) {
        addClassNames("panel", "conversation-partner");
        var sentence = new Paragraph(getTranslation(partner.language(), "conversation.sentence", current.name()));
        sentence.addClassName("conversation-sentence");
        sentence.getElement().setAttribute("lang", partner.language().toLanguageTag());
        add(new H2(partner.name()), sentence);
        var asked = partner.askedAt();
        if (asked == null) {
            var button = button("conversation.send", partner, send);
            button.addThemeVariants(ButtonVariant.PRIMARY);
            add(button);
            return;
        }
        var day = Formats.of(this).date(asked.atZone(current.zone()).toLocalDate());
        add(
                new Paragraph(getTranslation("conversation.open", day, partner.name())),
                button("conversation.withdraw", partner, withdraw));
    }

    private Button button(String key, ConversationPartner partner, Consumer<ConversationPartner> act) {
        var button = new Button(getTranslation(key), click -> act.accept(partner));
        button.setAriaLabel(getTranslation(key + ".to", partner.name()));
        return button;
    }
}
