package app.trellis.advising;

import app.trellis.shared.mail.Mail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails the one neutral sentence once the request is stored: the same that the student saw before sending it. */
@Component
class ConversationMail {

    private final Mail mail;
    private final MessageSource texts;

    ConversationMail(Mail mail, MessageSource texts) {
        this.mail = mail;
        this.texts = texts;
    }

    @TransactionalEventListener
    void on(ConversationAsked asked) {
        var sentence = texts.getMessage("conversation.sentence", new Object[] {asked.student()}, asked.language());
        mail.send(asked.email(), asked.language(), "conversation.mail", "/students", sentence);
    }
}
