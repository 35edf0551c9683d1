package app.trellis.porch;

import app.trellis.shared.Refused;
import app.trellis.shared.text.InstanceName;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all public pages share. */
@Component
@ControllerAdvice(basePackageClasses = PorchPage.class)
class PorchPage {

    private final MessageSource texts;
    private final boolean demo;
    private final InstanceName name;

    PorchPage(MessageSource texts, @Value("${trellis.demo.enabled}") boolean demo, InstanceName name) {
        this.texts = texts;
        this.demo = demo;
        this.name = name;
    }

    /** Whether the page says that this instance holds sample people. */
    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    /** What this instance calls itself. */
    @ModelAttribute("instance")
    String instance() {
        return name.get();
    }

    /** Puts a refusal at the top of a page, in the reader's language. */
    void show(Refused refusal, Locale locale, Model model) {
        model.addAttribute("problem", texts.getMessage(refusal.key(), refusal.arguments(), locale));
    }
}
