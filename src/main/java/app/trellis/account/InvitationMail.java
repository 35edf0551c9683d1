package app.trellis.account;

import app.trellis.shared.mail.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails an invitation once it is stored, so that no link arrives that does not work. */
@Component
class InvitationMail {

    private final Mail mail;

    InvitationMail(Mail mail) {
        this.mail = mail;
    }

    @TransactionalEventListener
    void on(AdvisorInvited invited) {
        mail.send(
                invited.email(), invited.language(), "account.invitation-mail", invited.path(), invited.studentName());
    }

    @TransactionalEventListener
    void on(LinkHandedOut link) {
        mail.send(link.email(), link.language(), link.kind().mail(), link.path(), link.advisorName());
    }
}
