package app.trellis.porch;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SignInRefresh;
import app.trellis.shared.Refused;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an advisor's invitation leads: who asks, what it means, and the button that accepts. */
@Controller
class InvitationPage {

    private final AdvisingService advising;
    private final CurrentAccount current;
    private final SignInRefresh refresh;
    private final PorchPage page;

    InvitationPage(AdvisingService advising, CurrentAccount current, SignInRefresh refresh, PorchPage page) {
        this.advising = advising;
        this.current = current;
        this.refresh = refresh;
        this.page = page;
    }

    @GetMapping("/invitation/{token}")
    String show(@PathVariable String token, Model model) {
        model.addAttribute("inviter", advising.findInviter(token).orElse(null));
        model.addAttribute("token", token);
        model.addAttribute("me", current.isPresent() ? current.name() : null);
        return "porch/invitation";
    }

    /** Behind the sign-in door: Spring Security asks for the password and then leads back to the invitation. */
    @GetMapping("/invitation/{token}/sign-in")
    String signIn(@PathVariable String token) {
        return "redirect:/invitation/" + token;
    }

    @PostMapping("/invitation/{token}")
    String accept(@PathVariable String token, Locale locale, Model model) {
        try {
            advising.accept(token);
        } catch (Refused refusal) {
            page.show(refusal, locale, model);
            return show(token, model);
        }
        refresh.run();
        return "redirect:/students";
    }
}
