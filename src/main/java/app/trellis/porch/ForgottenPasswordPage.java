package app.trellis.porch;

import app.trellis.account.PasswordResetService;
import app.trellis.shared.Refused;
import app.trellis.shared.mail.Mail;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new password by a mailed link. The answer is the same whether the address has an account or not. */
@Controller
class ForgottenPasswordPage {

    private final PasswordResetService resets;
    private final Mail mail;
    private final PorchPage page;

    ForgottenPasswordPage(PasswordResetService resets, Mail mail, PorchPage page) {
        this.resets = resets;
        this.mail = mail;
        this.page = page;
    }

    @GetMapping("/forgot-password")
    String form(Model model) {
        model.addAttribute("mail", mail.isOn());
        return "porch/forgot-password";
    }

    @PostMapping("/forgot-password")
    String request(@RequestParam(defaultValue = "") String email, Model model) {
        resets.request(email);
        model.addAttribute("mail", mail.isOn());
        model.addAttribute("sent", true);
        return "porch/forgot-password";
    }

    @GetMapping("/forgot-password/{token}")
    String newPassword(@PathVariable String token, Model model) {
        model.addAttribute("valid", resets.isValid(token));
        return "porch/new-password";
    }

    @PostMapping("/forgot-password/{token}")
    String reset(@PathVariable String token, @RequestParam String password, Locale locale, Model model) {
        try {
            resets.reset(token, password);
            return "redirect:/login?changed";
        } catch (Refused refusal) {
            page.show(refusal, locale, model);
            return newPassword(token, model);
        }
    }
}
