package app.trellis.notifications;

import app.trellis.account.CurrentAccount;
import app.trellis.account.Public;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.mail.Mail;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a student wants a mail when it is time for the weekly review. Nobody gets one unasked. */
@Service
@Transactional
public class ReviewMailService {

    private final ReviewMailRepository mails;
    private final Mail mail;
    private final CurrentAccount current;

    ReviewMailService(ReviewMailRepository mails, Mail mail, CurrentAccount current) {
        this.mails = mails;
        this.mail = mail;
        this.current = current;
    }

    /** Whether this instance can send mails at all. */
    @StudentOnly
    public boolean possible() {
        return mail.isOn();
    }

    /** Whether the student wants it. */
    @StudentOnly
    @Transactional(readOnly = true)
    public boolean wanted() {
        return mails.wanted(current.id());
    }

    /** Says so, or takes it back. */
    @StudentOnly
    public void want(boolean wanted) {
        mails.want(current.id(), wanted);
    }

    /** Looks at the key of a mail without changing anything. Unknown: one that is in no mail. */
    @Public
    @Transactional(readOnly = true)
    public void check(UUID key) {
        if (!mails.knows(key)) {
            throw new NotFound();
        }
    }

    /** Ends the mails by the key that stands in each of them. Unknown: one that is in no mail. */
    @Public
    public void stop(UUID key) {
        check(key);
        mails.stop(key);
    }
}
