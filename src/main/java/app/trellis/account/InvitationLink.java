package app.trellis.account;

import app.trellis.shared.mail.Mail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a relation a secret link, and announces it so that it is mailed once it is stored. */
@Component
class InvitationLink {

    private final AdvisingRepository relations;
    private final CurrentAccount current;
    private final Mail mail;
    private final ApplicationEventPublisher events;

    InvitationLink(AdvisingRepository relations, CurrentAccount current, Mail mail, ApplicationEventPublisher events) {
        this.relations = relations;
        this.current = current;
        this.mail = mail;
        this.events = events;
    }

    /** Stores the relation with the digest of a new secret; an earlier link stops working. */
    Invitation make(Advising advising) {
        var token = Tokens.create();
        advising.opensWith(Tokens.hash(token));
        var invitation = new Invitation(relations.save(advising).id(), token, mail.isOn());
        events.publishEvent(new AdvisorInvited(advising.email(), current.name(), current.locale(), invitation.path()));
        return invitation;
    }
}
