package app.trellis.porch;

import app.trellis.ideas.FeedbackAnswer;
import app.trellis.ideas.GuestFeedbackService;
import app.trellis.ideas.GuestLink;
import app.trellis.ideas.RequestState;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the link to a proposal leads: whose it is, what to judge, and the answer. No account, no session, two minutes. */
@Controller
class FeedbackPage {

    private static final String PAGE = "porch/feedback";

    private final GuestFeedbackService feedback;
    private final LinkThrottle throttle;
    private final PorchPage page;

    FeedbackPage(GuestFeedbackService feedback, LinkThrottle throttle, PorchPage page) {
        this.feedback = feedback;
        this.throttle = throttle;
        this.page = page;
    }

    @GetMapping("/feedback/{token}")
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        return open(token, new FeedbackForm(null, null, null, null, null, null), request, response, model);
    }

    /** What was typed stays when something is missing. */
    @PostMapping("/feedback/{token}")
    String answer(
            @PathVariable String token,
            @ModelAttribute("form") FeedbackForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        if (!throttle.allows(request.getRemoteAddr())) {
            return over("busy", HttpStatus.TOO_MANY_REQUESTS, response, model);
        }
        try {
            feedback.answer(token, form.answer());
            model.addAttribute("over", "thanks");
            return PAGE;
        } catch (NotFound unknown) {
            return over("unknown", HttpStatus.NOT_FOUND, response, model);
        } catch (Refused refusal) {
            page.show(refusal, locale, model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return open(token, form, request, response, model);
        }
    }

    private String open(
            String token, FeedbackForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!throttle.allows(request.getRemoteAddr())) {
            return over("busy", HttpStatus.TOO_MANY_REQUESTS, response, model);
        }
        GuestLink link;
        try {
            link = feedback.open(token);
        } catch (NotFound unknown) {
            return over("unknown", HttpStatus.NOT_FOUND, response, model);
        }
        var proposal = link.proposal();
        if (proposal == null) {
            var reason = link.state() == RequestState.ANSWERED ? "answered" : "ended";
            return over(reason, HttpStatus.GONE, response, model);
        }
        model.addAttribute("proposal", proposal);
        model.addAttribute("form", form);
        var ends = proposal.endsAt();
        model.addAttribute("ends", ends == null ? null : ends.atZone(ZoneOffset.UTC));
        return PAGE;
    }

    /** Nothing of what the link once led to is in this answer. */
    private static String over(String reason, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.asMap().remove("problem");
        model.asMap().remove("form");
        model.addAttribute("over", reason);
        return PAGE;
    }

    /** What the form sends; a hand-made request may leave fields out. */
    record FeedbackForm(
            @Nullable String onTheory,
            @Nullable String onTractability,
            @Nullable String onInterest,
            @Nullable String promising,
            @Nullable String reason,
            @Nullable Boolean strong) {

        FeedbackAnswer answer() {
            return new FeedbackAnswer(
                    text(onTheory),
                    text(onTractability),
                    text(onInterest),
                    number(),
                    text(reason),
                    Boolean.TRUE.equals(strong));
        }

        private @Nullable Integer number() {
            var typed = text(promising).strip();
            return typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null;
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        @Override
        public String toString() {
            return "FeedbackForm[]";
        }
    }
}
