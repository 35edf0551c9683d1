package app.trellis.groups;

import app.trellis.shared.mail.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails an invitation once it is stored, so that no link arrives that does not work. */
@Component
class GroupInvitationMail {

    private final Mail mail;

    GroupInvitationMail(Mail mail) {
        this.mail = mail;
    }

    @TransactionalEventListener
    void on(GroupInvited invited) {
        mail.send(invited.email(), invited.language(), "groups.invitation-mail", invited.path(), invited.inviter());
    }
}
