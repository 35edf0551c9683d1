package app.trellis.porch;

import app.trellis.account.CurrentAccount;
import app.trellis.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign in. Spring Security handles the form itself and sends a refused try to {@code /login/refused}. */
@Controller
class SignInPage {

    private final CurrentAccount current;
    private final PorchPage page;

    SignInPage(CurrentAccount current, PorchPage page) {
        this.current = current;
        this.page = page;
    }

    @GetMapping("/login")
    String form(@RequestParam(defaultValue = "") String email, Model model) {
        model.addAttribute("email", email);
        return current.isPresent() ? "redirect:/" : "porch/login";
    }

    /** Keeps the address that was typed; the status tells a wrong password from too many tries or a full house. */
    @PostMapping("/login/refused")
    String refused(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var reason = switch (HttpStatus.valueOf(response.getStatus())) {
            case TOO_MANY_REQUESTS -> "porch.too-many-tries";
            case SERVICE_UNAVAILABLE -> "porch.busy";
            default -> isDisabled(request) ? "porch.disabled" : "porch.wrong-password";
        };
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
        page.show(new Refused(reason), locale, model);
        model.addAttribute("email", email);
        return "porch/login";
    }

    /** Said to whoever knew the password, and to nobody else. */
    private static boolean isDisabled(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof DisabledException;
    }
}
