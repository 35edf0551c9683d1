package app.trellis.porch;

import app.trellis.account.AccountService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.InstanceService;
import app.trellis.shared.Refused;
import app.trellis.shared.text.Languages;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Create an account; whoever does is signed in at once. */
@Controller
class RegisterPage {

    private final AccountService accounts;
    private final InstanceService instance;
    private final CurrentAccount current;
    private final PorchPage page;

    RegisterPage(AccountService accounts, InstanceService instance, CurrentAccount current, PorchPage page) {
        this.accounts = accounts;
        this.instance = instance;
        this.current = current;
        this.page = page;
    }

    @GetMapping("/register")
    String form(@ModelAttribute("form") RegisterForm form, Model model) {
        model.addAttribute("welcome", instance.welcome(form.token()));
        return current.isPresent() ? "redirect:/" : "porch/register";
    }

    @PostMapping("/register")
    String register(
            @ModelAttribute("form") RegisterForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws ServletException {
        var registration = form.registration(Languages.nearest(locale));
        try {
            accounts.registerInvited(registration, form.token());
        } catch (Refused refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.show(refusal, locale, model);
            model.addAttribute("welcome", instance.welcome(form.token()));
            return "porch/register";
        }
        request.login(registration.email().strip(), registration.password());
        return "redirect:" + form.goOn();
    }
}
