package app.trellis.account;

import app.trellis.shared.mail.Mail;
import app.trellis.shared.text.InstanceName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails an invitation to open an account once it is stored, so that no link arrives that does not work. */
@Component
class AccountInvitationMail {

    private final Mail mail;
    private final InstanceName name;

    AccountInvitationMail(Mail mail, InstanceName name) {
        this.mail = mail;
        this.name = name;
    }

    @TransactionalEventListener
    void on(AccountInvited invited) {
        mail.send(invited.email(), invited.language(), "account.join-mail", invited.path(), name.get());
    }
}
