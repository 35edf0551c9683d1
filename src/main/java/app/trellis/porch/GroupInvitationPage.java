package app.trellis.porch;

import app.trellis.account.CurrentAccount;
import app.trellis.groups.MemberService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an invitation into a reading group leads: who asks, into which group, and the button that joins. */
@Controller
class GroupInvitationPage {

    private final MemberService members;
    private final CurrentAccount current;
    private final PorchPage page;

    GroupInvitationPage(MemberService members, CurrentAccount current, PorchPage page) {
        this.members = members;
        this.current = current;
        this.page = page;
    }

    @GetMapping("/group-invitation/{token}")
    String show(@PathVariable String token, Model model) {
        model.addAttribute("invitation", members.findInvitation(token).orElse(null));
        model.addAttribute("token", token);
        model.addAttribute("me", current.isPresent() ? current.name() : null);
        return "porch/group-invitation";
    }

    /** Behind the sign-in door: Spring Security asks for the password and then leads back to the invitation. */
    @GetMapping("/group-invitation/{token}/sign-in")
    String signIn(@PathVariable String token) {
        return "redirect:/group-invitation/" + token;
    }

    /** An invitation that was used meanwhile is shown as the page shows one that is gone. */
    @PostMapping("/group-invitation/{token}")
    String join(@PathVariable String token, Locale locale, Model model) {
        try {
            return "redirect:/groups/" + members.accept(token).value();
        } catch (Refused refusal) {
            page.show(refusal, locale, model);
            return show(token, model);
        } catch (NotFound gone) {
            return show(token, model);
        }
    }
}
