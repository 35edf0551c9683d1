package app.trellis.account.ui;

import app.trellis.account.AdvisorSummary;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One advisor, or open invitation: who it is, what they may see, and the way to end it. */
final class AdvisorCard extends Article {

    private static final Duration NEW_FOR = Duration.ofDays(14);

    private final ZoneId zone;

    AdvisorCard(AdvisorSummary advisor, ZoneId zone, Instant now, Actions actions) {
        this.zone = zone;
        addClassName("advisor");
        var areas = new AreaChoice(
                getTranslation("settings.shared-with", advisor.name()),
                advisor.shared(),
                change -> actions.share().accept(advisor, change));
        add(head(advisor, actions), since(advisor, now));
        var accepted = advisor.acceptedAt();
        if (accepted != null && now.isBefore(accepted.plus(NEW_FOR))) {
            add(news(advisor));
        }
        add(areas, delegate(advisor, actions));
    }

    private Div head(AdvisorSummary advisor, Actions actions) {
        var buttons = new Div();
        buttons.addClassName("advisor-actions");
        if (!advisor.accepted()) {
            var renew = new Button(
                    getTranslation("settings.renew"), click -> actions.renew().accept(advisor));
            renew.setAriaLabel(getTranslation("settings.renew-for", advisor.name()));
            renew.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(renew);
        }
        if (advisor.accepted()) {
            buttons.add(new Anchor(
                    "settings/advisors/" + advisor.id().value() + "/preview",
                    getTranslation("settings.preview", advisor.name())));
        }
        var key = advisor.accepted() ? "settings.end" : "settings.withdraw";
        var end = new Button(getTranslation(key), click -> actions.end().accept(advisor));
        end.setAriaLabel(getTranslation("settings.button-for", getTranslation(key), advisor.name()));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(end);
        var head = new Div(new H3(advisor.name()), state(advisor), buttons);
        head.addClassName("advisor-head");
        return head;
    }

    private Badge state(AdvisorSummary advisor) {
        return advisor.accepted()
                ? new Badge(getTranslation("settings.accepted"), Tone.GOOD)
                : new Badge(getTranslation("settings.invited"), Tone.MUTED);
    }

    private Paragraph since(AdvisorSummary advisor, Instant now) {
        var accepted = advisor.acceptedAt();
        String text;
        if (accepted != null) {
            text = getTranslation("settings.advises-since", date(accepted), advisor.email());
        } else if (now.isBefore(advisor.linkWorksUntil())) {
            text = getTranslation("settings.invited-on", date(advisor.invitedAt()), date(advisor.linkWorksUntil()));
        } else {
            text = getTranslation("settings.link-too-old", date(advisor.invitedAt()));
        }
        var line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }

    private Checkbox delegate(AdvisorSummary advisor, Actions actions) {
        var box = new Checkbox(getTranslation("settings.delegate-dates"), advisor.delegateSeesDates());
        box.setHelperText(getTranslation("settings.delegate-dates-help"));
        box.addValueChangeListener(change -> actions.delegate().accept(advisor, change.getValue()));
        return box;
    }

    private String date(Instant moment) {
        return Formats.of(this).date(moment.atZone(zone).toLocalDate());
    }

    /** Told once more while it is new, so that nobody shares without knowing. */
    private Paragraph news(AdvisorSummary advisor) {
        var news = new Paragraph(getTranslation("settings.new-advisor", advisor.name()));
        news.addClassName("advisor-news");
        return news;
    }

    /** What can be done with it. */
    record Actions(
            BiConsumer<AdvisorSummary, SharingChange> share,
            BiConsumer<AdvisorSummary, Boolean> delegate,
            Consumer<AdvisorSummary> renew,
            Consumer<AdvisorSummary> end) {}
}
