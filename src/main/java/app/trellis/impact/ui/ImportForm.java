package app.trellis.impact.ui;

import app.trellis.impact.CataloguePreview;
import app.trellis.impact.CataloguePreview.Offer;
import app.trellis.impact.ImportChoices;
import app.trellis.impact.ImportChoices.Agreed;
import app.trellis.impact.ImportChoices.Same;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What has to be said before a list is taken in, and the button. */
final class ImportForm extends Div {

    private static final int MOST_OFFERS = 50;

    private final Map<Integer, Select<Same>> names = new HashMap<>();
    private final Map<Agreed, Checkbox> ticks = new EnumMap<>(Agreed.class);

    private final String offerKey;

    ImportForm(CataloguePreview preview, Consumer<ImportChoices> take) {
        addClassName("import-form");
        offerKey = preview.hasLines() ? "impact.import.offer.line" : "impact.import.offer.entry";
        if (!preview.offers().isEmpty()) {
            add(new Paragraph(
                    getTranslation("impact.import.offers", preview.offers().size())));
            preview.offers().stream().limit(MOST_OFFERS).forEach(this::offer);
        }
        tick(Agreed.PARTLY, preview.rejected() > 0, preview.rejected());
        tick(Agreed.SHRUNK, preview.shrinks(), preview.missing().size());
        tick(Agreed.HIDE_MISSING, preview.missedOften() > 0, preview.missedOften());
        if (preview.writes() + preview.offers().size() + preview.missing().size() > 0) {
            Button button = new Button(getTranslation("impact.import.take"), click -> take.accept(choices()));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            add(button);
        } else {
            add(new Paragraph(getTranslation("impact.import.nothing")));
        }
    }

    private void offer(Offer offer) {
        Select<Same> choice = new Select<>();
        choice.setLabel(getTranslation(
                offerKey,
                String.valueOf(offer.line()),
                offer.name(),
                offer.known().value(),
                offer.knownName()));
        choice.setItems(Same.values());
        choice.setItemLabelGenerator(each -> getTranslation("impact.import.same." + each));
        choice.setValue(Same.LEAVE_OUT);
        choice.addClassName("import-offer");
        names.put(offer.line(), choice);
        add(choice);
    }

    private void tick(Agreed what, boolean asked, int count) {
        if (asked) {
            Checkbox tick = new Checkbox(getTranslation("impact.import.agree." + what, count));
            ticks.put(what, tick);
            add(tick);
        }
    }

    private ImportChoices choices() {
        Map<Integer, Same> said = new HashMap<>();
        names.forEach((line, choice) -> said.put(line, choice.getValue()));
        Set<Agreed> agreed = EnumSet.noneOf(Agreed.class);
        ticks.forEach((what, tick) -> {
            if (Boolean.TRUE.equals(tick.getValue())) {
                agreed.add(what);
            }
        });
        return new ImportChoices(said, agreed);
    }
}
