package app.trellis.advising.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.advising.ConversationPartner;
import app.trellis.advising.ConversationService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/**
 * Ask for a conversation: whom, the exact sentence, and nothing else. Nothing here depends on the screen that led here,
 * so the address takes no parameter.
 */
@Route("conversation")
@RolesAllowed("STUDENT")
@StyleSheet("styles/conversation.css")
final class ConversationView extends Screen {

    private final transient ConversationService conversations;
    private final transient CurrentAccount current;
    private final Div advisors = new Div();

    ConversationView(ConversationService conversations, CurrentAccount current) {
        super("conversation.title");
        this.conversations = conversations;
        this.current = current;
        addClassName("conversation");
        advisors.addClassName("conversation-partners");
        lead("conversation.lead");
        var how = new Paragraph(
                getTranslation(conversations.sendsMail() ? "conversation.by-mail" : "conversation.in-list"));
        add(advisors, how, new VisibleTo("conversation.visible"));
        show();
    }

    private void show() {
        advisors.removeAll();
        var partners = conversations.partners();
        if (partners.isEmpty()) {
            advisors.add(new EmptyState(
                    "conversation.nobody",
                    "conversation.nobody-text",
                    new Anchor("settings/advisors", getTranslation("conversation.to-advisors"))));
        }
        partners.forEach(partner -> advisors.add(new ConversationCard(partner, current, this::send, this::withdraw)));
    }

    private void send(ConversationPartner partner) {
        conversations.ask(partner.relation());
        show();
        Toast.undo(
                this,
                "conversation.sent",
                () -> {
                    conversations.withdraw(partner.relation());
                    show();
                },
                partner.name());
    }

    private void withdraw(ConversationPartner partner) {
        conversations.withdraw(partner.relation());
        show();
        Toast.undo(
                this,
                "conversation.withdrawn",
                () -> {
                    conversations.ask(partner.relation());
                    show();
                },
                partner.name());
    }
}
