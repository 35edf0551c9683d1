package app.trellis.porch;

import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.DelegateService;
import app.trellis.account.SignInRefresh;
import app.trellis.account.StudentInvitationService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the links lead that an advisor hands out: to a student, who chooses what to share, or to a delegate. */
@Controller
class AdvisorLinkPage {

    private static final String STUDENT = "student-invitation";
    private static final String DELEGATE = "delegation";

    private final StudentInvitationService students;
    private final DelegateService delegates;
    private final CurrentAccount current;
    private final SignInRefresh refresh;
    private final PorchPage page;

    AdvisorLinkPage(
            StudentInvitationService students,
            DelegateService delegates,
            CurrentAccount current,
            SignInRefresh refresh,
            PorchPage page) {
        this.students = students;
        this.delegates = delegates;
        this.current = current;
        this.refresh = refresh;
        this.page = page;
    }

    @GetMapping("/" + STUDENT + "/{token}")
    String student(@PathVariable String token, Model model) {
        model.addAttribute("areas", Area.values());
        return show(STUDENT, "porch.student-invitation", token, students.findInviter(token), model);
    }

    @GetMapping("/" + DELEGATE + "/{token}")
    String delegate(@PathVariable String token, Model model) {
        return show(DELEGATE, "porch.delegation", token, delegates.findAdvisor(token), model);
    }

    /** Behind the sign-in door: Spring Security asks for the password and then leads back to the invitation. */
    @GetMapping("/" + STUDENT + "/{token}/sign-in")
    String studentSignIn(@PathVariable String token) {
        return "redirect:/" + STUDENT + "/" + token;
    }

    /** As {@link #studentSignIn}. */
    @GetMapping("/" + DELEGATE + "/{token}/sign-in")
    String delegateSignIn(@PathVariable String token) {
        return "redirect:/" + DELEGATE + "/" + token;
    }

    @PostMapping("/" + STUDENT + "/{token}")
    String acceptAsStudent(
            @PathVariable String token,
            @RequestParam(name = "area", required = false) @Nullable List<Area> areas,
            Locale locale,
            Model model) {
        var chosen = EnumSet.noneOf(Area.class);
        chosen.addAll(areas == null ? List.of() : areas);
        return accept(() -> students.accept(token, chosen), "/settings/advisors", locale, model)
                .orElseGet(() -> student(token, model));
    }

    @PostMapping("/" + DELEGATE + "/{token}")
    String acceptAsDelegate(@PathVariable String token, Locale locale, Model model) {
        return accept(() -> delegates.accept(token), "/delegated", locale, model)
                .orElseGet(() -> delegate(token, model));
    }

    private String show(String door, String words, String token, Optional<String> advisor, Model model) {
        model.addAttribute("door", door);
        model.addAttribute("words", words);
        model.addAttribute("advisor", advisor.orElse(null));
        model.addAttribute("token", token);
        model.addAttribute("me", current.isPresent() ? current.name() : null);
        return "porch/advisor-link";
    }

    /** Where to go on; empty to show the page anew with what was refused, or as one whose link is gone. */
    private Optional<String> accept(Runnable act, String next, Locale locale, Model model) {
        try {
            act.run();
        } catch (Refused refusal) {
            page.show(refusal, locale, model);
            return Optional.empty();
        } catch (NotFound gone) {
            return Optional.empty();
        }
        refresh.run();
        return Optional.of("redirect:" + next);
    }
}
