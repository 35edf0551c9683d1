package app.trellis.porch;

import app.trellis.notifications.ReviewMailService;
import app.trellis.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Ends the weekly mail without signing in. Looking changes nothing, since programs that check mails follow links; the button
 * does, and so does the one that mail programs show themselves (RFC 8058), which is why no CSRF token is asked for.
 */
@Controller
class UnsubscribePage {

    private final ReviewMailService mails;
    private final LinkThrottle throttle;

    UnsubscribePage(ReviewMailService mails, LinkThrottle throttle) {
        this.mails = mails;
        this.throttle = throttle;
    }

    @GetMapping("/unsubscribe/{key}")
    String show(@PathVariable String key, HttpServletRequest request, HttpServletResponse response, Model model) {
        return answer(key, mails::check, null, request, response, model);
    }

    @PostMapping("/unsubscribe/{key}")
    String stop(@PathVariable String key, HttpServletRequest request, HttpServletResponse response, Model model) {
        return answer(key, mails::stop, "porch.unsubscribed", request, response, model);
    }

    private String answer(
            String key,
            Consumer<UUID> act,
            @Nullable String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("over", done);
        try {
            if (!throttle.allows(request.getRemoteAddr())) {
                throw new NotFound();
            }
            act.accept(key(key).orElseThrow(NotFound::new));
        } catch (NotFound unknown) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("over", "porch.unsubscribe-unknown");
        }
        return "porch/unsubscribe";
    }

    private static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
