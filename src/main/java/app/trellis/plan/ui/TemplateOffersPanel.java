package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneOutline;
import app.trellis.plan.MilestoneStatus;
import app.trellis.plan.MilestoneText;
import app.trellis.plan.TemplateAnswer;
import app.trellis.plan.TemplateField;
import app.trellis.plan.TemplateOffer;
import app.trellis.plan.TemplateOfferService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;

/** What changed in the template since the plan was made, to accept or decline one by one. Not to be seen while nothing waits. */
final class TemplateOffersPanel extends Panel {

    private final transient TemplateOfferService offers;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();

    /** @param changed called when the plan has to be read anew */
    TemplateOffersPanel(TemplateOfferService offers, Runnable changed) {
        super("template.offers");
        this.offers = offers;
        this.changed = changed;
        addClassName("plan-suggestions");
        add(new Paragraph(getTranslation("template.offers.lead")), list);
    }

    void show() {
        List<TemplateOffer> waiting = offers.waiting();
        setVisible(!waiting.isEmpty());
        list.removeAll();
        waiting.forEach(each -> list.add(item(each)));
    }

    private ListItem item(TemplateOffer offer) {
        var item = new ListItem(new H3(offer.title()));
        var yours = offer.yours();
        var offered = offer.offered();
        if (yours != null && yours.status() != MilestoneStatus.PLANNED) {
            item.add(soft("template.offer.state." + yours.status()));
        }
        if (yours != null && offered != null) {
            offer.fields().stream().sorted().forEach(field -> item.add(compare(field, yours, offered)));
        } else if (offered != null) {
            item.add(
                    soft(
                            "template.offer.new",
                            getTranslation(offered.phase().key()),
                            Formats.of(this).date(offered.date())),
                    new Paragraph(offered.text().why()),
                    soft("template.shown-by", offered.text().evidenceHint()));
        } else {
            item.add(soft("template.offer.gone"));
        }
        var accept = button(
                offer,
                "template.offer.accept." + offer.kind(),
                "template.offer.accepted",
                () -> offers.accept(offer.key(), offer.version()));
        var decline = button(
                offer,
                "template.offer.decline",
                "template.offer.declined",
                () -> offers.decline(offer.key(), offer.version()));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(accept, decline);
        acts.addClassName("plan-suggestion-acts");
        item.add(acts);
        return item;
    }

    private FieldComparison compare(TemplateField field, Milestone yours, MilestoneOutline offered) {
        var mine = text(field, new MilestoneOutline(yours.phase(), yours.text(), yours.target()));
        var stays = field == TemplateField.OFFSET && yours.ownDate();
        return new FieldComparison(
                getTranslation("template.offer.part." + field),
                getTranslation("template.offer.yours"),
                stays ? getTranslation("template.offer.own-date", mine) : mine,
                getTranslation("template.after"),
                text(field, offered));
    }

    private String text(TemplateField field, MilestoneOutline milestone) {
        MilestoneText text = milestone.text();
        var section = text.section();
        return switch (field) {
            case TITLE -> text.title();
            case WHY -> text.why();
            case EVIDENCE -> text.evidenceHint();
            case PHASE -> getTranslation(milestone.phase().key());
            case OFFSET -> Formats.of(this).date(milestone.date());
            case SECTION -> section == null ? "" : getTranslation(section.key());
            case PROFILE -> throw new IllegalStateException("no part of a plan");
        };
    }

    private Button button(TemplateOffer offer, String key, String said, Supplier<TemplateAnswer> act) {
        var button = new Button(getTranslation(key), click -> answer(offer, said, act));
        button.setAriaLabel(getTranslation(key) + ": " + offer.title());
        return button;
    }

    private void answer(TemplateOffer offer, String said, Supplier<TemplateAnswer> act) {
        Toast.tried(this, () -> {
            var answer = act.get();
            Toast.undo(this, said, () -> takeBack(answer), offer.title());
        });
        changed.run();
    }

    private void takeBack(TemplateAnswer answer) {
        Toast.tried(this, () -> offers.takeBack(answer));
        changed.run();
    }

    private Paragraph soft(String key, Object... arguments) {
        var soft = new Paragraph(getTranslation(key, arguments));
        soft.addClassName("soft");
        return soft;
    }
}
