package app.trellis.groups;

import app.trellis.account.CurrentAccount;
import app.trellis.account.Emails;
import app.trellis.account.Public;
import app.trellis.account.SignedInOnly;
import app.trellis.account.Tokens;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.mail.Mail;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in a reading group: names, invitations and leaving, which counts at once. Whether an address has an account is
 * never told, not even to whoever invites it.
 */
@Service
@Transactional
public class MemberService {

    /** How long a removal can be taken back: the ten seconds that a message offers it, and some for a slow network. */
    public static final Duration UNDO = Duration.ofSeconds(30);

    private final MemberRepository members;
    private final GroupRepository groups;
    private final InviterNames inviters;
    private final Membership membership;
    private final CurrentAccount current;
    private final Mail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberService(
            MemberRepository members,
            GroupRepository groups,
            InviterNames inviters,
            Membership membership,
            CurrentAccount current,
            Mail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.groups = groups;
        this.inviters = inviters;
        this.membership = membership;
        this.current = current;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Adds somebody who has no account. Refused: a name of the wrong length, one that is in the group, a full group. */
    @SignedInOnly
    public MemberId addName(GroupId group, String name) {
        membership.in(group);
        var plain = GroupRules.checkedName(name);
        refuseIfThere(group, SamePerson.plain(plain), SamePerson::plain);
        var member = StoredMember.named(group, plain, clock.instant());
        members.add(member);
        return member.id();
    }

    /**
     * Invites somebody by a link that works once and for thirty days. Whoever opens it and signs in can accept, so it is
     * handed over with care. Refused: an address that is none, one that is invited already, a full group.
     */
    @SignedInOnly
    public GroupInvitation invite(GroupId group, String email) {
        membership.in(group);
        var address = Emails.checked(email);
        refuseIfThere(group, address, name -> name);
        return handOver(StoredMember.invited(group, address, current.id(), clock.instant()));
    }

    /** Makes a new link for an open invitation whose link was lost or became too old; the old one stops working. */
    @SignedInOnly
    public GroupInvitation renew(GroupId group, MemberId invited) {
        membership.in(group);
        var invitation =
                members.find(group, invited).filter(StoredMember::isInvitation).orElseThrow(NotFound::new);
        members.remove(invited);
        return handOver(invitation);
    }

    /**
     * Takes out a name, withdraws an invitation, or, as the one who has been here for longest, takes out a person with
     * an account; they lose sight of the group at once. Refused: a person with an account, by anybody else.
     *
     * @return what {@link #takeBack} needs
     */
    @SignedInOnly
    public LeftMember remove(GroupId group, MemberId id) {
        var me = membership.in(group);
        var now = clock.instant();
        var all = new Group(group, "", members.current(group, now), me);
        var member = all.members().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!all.mayRemove(member)) {
            throw new Refused("groups.refused.remove");
        }
        return end(members.find(group, id).orElseThrow(NotFound::new));
    }

    /** The signed-in person leaves, and sees the group no more. @return what {@link #takeBack} needs */
    @SignedInOnly
    public LeftMember leave(GroupId group) {
        return end(members.find(group, membership.in(group)).orElseThrow(NotFound::new));
    }

    /** Takes back what was just done. Refused: later than {@link #UNDO} after it. */
    @SignedInOnly
    public void takeBack(LeftMember left) {
        var before = left.before();
        if (!current.id().equals(before.account())) {
            membership.in(before.group());
        }
        if (clock.instant().isAfter(left.at().plus(UNDO))) {
            throw new Refused("groups.refused.undo");
        }
        if (before.isInvitation()) {
            members.add(before);
        } else if (!members.comeBack(before.id())) {
            throw new NotFound();
        }
    }

    /** Who invites into which group, by the link's secret; empty when it was used, withdrawn, too old or never existed. */
    @Public
    @Transactional(readOnly = true)
    public Optional<OpenInvitation> findInvitation(String token) {
        return open(token)
                .flatMap(invitation -> groups.name(invitation.group())
                        .map(group -> new OpenInvitation(inviters.of(invitation), group)));
    }

    /** Joins as the signed-in person. Refused: a group one is in already. */
    @SignedInOnly
    public GroupId accept(String token) {
        var invitation = open(token).orElseThrow(NotFound::new);
        var group = invitation.group();
        var earlier = members.find(group, current.id());
        if (earlier.filter(member -> member.leftAt() == null).isPresent()) {
            throw new Refused("groups.refused.member");
        }
        earlier.ifPresentOrElse(
                member -> {
                    members.remove(invitation.id());
                    members.comeBack(member.id());
                },
                () -> {
                    if (!members.accept(invitation, current.id(), clock.instant())) {
                        throw new NotFound();
                    }
                });
        return group;
    }

    private Optional<StoredMember> open(String token) {
        return members.findByTokenHash(Tokens.hash(token)).filter(member -> member.isOpen(clock.instant()));
    }

    private GroupInvitation handOver(StoredMember invitation) {
        var token = Tokens.create();
        members.add(invitation.opensWith(Tokens.hash(token), clock.instant()));
        var made = new GroupInvitation(invitation.id(), token, mail.isOn());
        var address = invitation.email();
        if (address != null) {
            events.publishEvent(new GroupInvited(address, current.name(), current.locale(), made.path()));
        }
        return made;
    }

    /** An invitation leaves no trace; a person's place stays, since they were at past sessions. */
    private LeftMember end(StoredMember member) {
        var now = clock.instant();
        if (member.isInvitation()) {
            members.remove(member.id());
        } else {
            members.leave(member.id(), now);
        }
        return new LeftMember(member, now);
    }

    private void refuseIfThere(GroupId group, String wanted, java.util.function.UnaryOperator<String> form) {
        var there = members.current(group, clock.instant());
        if (there.stream().anyMatch(member -> form.apply(member.name()).equals(wanted))) {
            throw new Refused("groups.refused.there");
        }
        if (there.size() >= GroupRules.MOST_MEMBERS) {
            throw new Refused("groups.refused.full", GroupRules.MOST_MEMBERS);
        }
    }
}
