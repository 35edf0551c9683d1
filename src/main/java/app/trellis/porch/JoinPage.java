package app.trellis.porch;

import app.trellis.account.AccountInvitationService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.text.Languages;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator's invitation leads: who it is for, and the form that opens the account. */
@Controller
class JoinPage {

    private final AccountInvitationService invitations;
    private final LinkThrottle throttle;
    private final PorchPage page;

    JoinPage(AccountInvitationService invitations, LinkThrottle throttle, PorchPage page) {
        this.invitations = invitations;
        this.throttle = throttle;
        this.page = page;
    }

    @GetMapping("/join/{token}")
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!throttle.allows(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("busy", true);
            return "porch/join";
        }
        model.addAttribute("invited", invitations.find(token).orElse(null));
        model.addAttribute("token", token);
        return "porch/join";
    }

    /** Whoever joins is signed in at once. */
    @PostMapping("/join/{token}")
    String join(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String zone,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws ServletException {
        if (!throttle.allows(request.getRemoteAddr())) {
            return show(token, request, response, model);
        }
        String email;
        try {
            email = invitations.join(token, name, password, Languages.nearest(locale), zone(zone));
        } catch (Refused refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.show(refusal, locale, model);
            model.addAttribute("name", name);
            model.addAttribute("zone", zone);
            return show(token, request, response, model);
        } catch (NotFound gone) {
            return show(token, request, response, model);
        }
        request.login(email, password);
        return "redirect:/";
    }

    /** The browser says its zone; one that Java does not know becomes UTC, to be changed in the settings. */
    private static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
