package app.trellis.groups.ui;

import app.trellis.groups.Group;
import app.trellis.groups.GroupInvitation;
import app.trellis.groups.Member;
import app.trellis.groups.MemberService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.HandOverLink;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Locale;
import java.util.function.Consumer;

/** Who is in the group, and bringing somebody in: by a link, or by name where there is no account. */
final class MembersPanel extends Panel {

    private final transient Group group;
    private final transient MemberService members;
    private final transient PublicLinks links;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Div handOver = new Div();

    MembersPanel(Group group, MemberService members, PublicLinks links, Runnable changed) {
        super("groups.members");
        this.group = group;
        this.members = members;
        this.links = links;
        this.changed = changed;
        list.addClassName("member-list");
        handOver.getElement().setAttribute("aria-live", "polite");
        group.members().stream().map(this::item).forEach(list::add);
        var email = new EmailField(getTranslation("groups.invite.email"));
        email.setManualValidation(true);
        var name = new TextField(getTranslation("groups.name.label"));
        name.setManualValidation(true);
        add(
                list,
                new H3(getTranslation("groups.invite")),
                soft("groups.invite.text"),
                row(email, "groups.invite.button", this::invite),
                handOver,
                new H3(getTranslation("groups.name")),
                soft("groups.name.text"),
                row(name, "groups.name.button", typed -> {
                    members.addName(group.id(), typed);
                    changed.run();
                }));
    }

    private ListItem item(Member member) {
        var item = new ListItem(new Span(member.name()));
        if (member.id().equals(group.me())) {
            item.add(new Badge(getTranslation("groups.member.you"), Tone.CALM));
        }
        if (member.kind() != Member.Kind.ACCOUNT) {
            var key = member.expired() ? "expired" : member.kind().name().toLowerCase(Locale.ROOT);
            item.add(new Badge(getTranslation("groups.member." + key), Tone.MUTED));
        }
        if (member.kind() == Member.Kind.INVITED) {
            item.add(button("groups.member.renew", member, () -> {
                handOver(members.renew(group.id(), member.id()), member.name());
            }));
        }
        if (group.mayRemove(member)) {
            item.add(button("groups.member.remove", member, () -> remove(member)));
        }
        return item;
    }

    private Button button(String key, Member member, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key + ".label", member.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void remove(Member member) {
        var left = members.remove(group.id(), member.id());
        Toast.undo(
                this,
                "groups.member.removed",
                () -> {
                    members.takeBack(left);
                    changed.run();
                },
                member.name());
        changed.run();
    }

    private void invite(String typed) {
        handOver(members.invite(group.id(), typed), typed.strip());
        list.add(invited(typed.strip()));
    }

    private ListItem invited(String email) {
        return new ListItem(new Span(email), new Badge(getTranslation("groups.member.invited"), Tone.MUTED));
    }

    private void handOver(GroupInvitation invitation, String email) {
        var key = invitation.mailed() ? "groups.link.mailed" : "groups.link.not-mailed";
        handOver.removeAll();
        handOver.add(new HandOverLink(links.to(invitation.path()), getTranslation(key, email)));
    }

    private Div row(TextFieldBase<?, String> field, String key, Consumer<String> act) {
        var button = new Button(getTranslation(key), click -> {
            field.setInvalid(false);
            try {
                act.accept(field.getValue());
                field.clear();
            } catch (Refused refusal) {
                Refusal.at(field, refusal);
            }
        });
        button.addClickShortcut(Key.ENTER).listenOn(field);
        var row = new Div(field, button);
        row.addClassName("group-row");
        return row;
    }

    private Paragraph soft(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("soft");
        return text;
    }
}
