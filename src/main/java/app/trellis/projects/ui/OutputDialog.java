package app.trellis.projects.ui;

import app.trellis.impact.OpportunityId;
import app.trellis.impact.Venue;
import app.trellis.projects.Audience;
import app.trellis.projects.AuthorPosition;
import app.trellis.projects.Authorship;
import app.trellis.projects.OutputData;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of an output. The venue is chosen from the catalogue or typed; a known deadline is said at once. */
final class OutputDialog extends FormDialog {

    private final TextField title = new TextField(getTranslation("projects.output.title"));
    private final ComboBox<Venue> known = new ComboBox<>(getTranslation("projects.output.venue"));
    private final TextField venue = new TextField(getTranslation("projects.output.other-venue"));
    private final Paragraph outlook = new Paragraph();
    private final DateField deadline = new DateField(getTranslation("projects.output.deadline"));
    private final Choice<AuthorPosition> position =
            new Choice<>("projects.author", AuthorPosition.values(), "projects.unsaid");
    private final IntegerField number = number("projects.author.number");
    private final IntegerField count = number("projects.author.count");
    private final Choice<Audience> audience = new Choice<>("projects.audience", Audience.values(), "");
    private final TextField link = new TextField(getTranslation("projects.output.link"));
    private final transient VenueText venues;
    private final transient Consumer<OutputData> store;

    /** @param store may throw {@link app.trellis.shared.Refused} */
    OutputDialog(String titleKey, OutputData data, VenueText venues, Consumer<OutputData> store) {
        super(titleKey, "projects.save");
        this.venues = venues;
        this.store = store;
        title.setMaxLength(OutputData.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        known.setItems(venues.venues());
        known.setItemLabelGenerator(Venue::title);
        known.setClearButtonVisible(true);
        known.setPlaceholder(getTranslation("projects.output.venue.other"));
        known.addValueChangeListener(change -> about(change.getValue()));
        venue.setMaxLength(OutputData.VENUE_LENGTH);
        outlook.addClassName("soft");
        deadline.setHelperText(getTranslation("projects.output.deadline.help"));
        audience.setHelperText(getTranslation("projects.audience.help"));
        link.setMaxLength(OutputData.LINK_LENGTH);
        show(data);
        var authors = new Div(position, number, count);
        authors.addClassName("project-authors");
        var fields = new Div(title, known, venue, outlook, deadline, authors, audience, link);
        fields.addClassName("project-fields");
        add(fields);
    }

    private void show(OutputData data) {
        title.setValue(data.title());
        venue.setValue(data.venue());
        venues.find(data.opportunity()).ifPresent(known::setValue);
        about(known.getValue());
        deadline.setValue(data.deadline());
        position.setValue(data.authorship().position());
        number.setValue(data.authorship().number());
        count.setValue(data.authorship().count());
        audience.setValue(data.audience());
        link.setValue(data.link());
    }

    private void about(@Nullable Venue chosen) {
        venue.setVisible(chosen == null);
        outlook.setVisible(chosen != null);
        outlook.setText(chosen == null ? "" : venues.deadline(chosen));
    }

    @Override
    protected boolean save() {
        Venue chosen = known.getValue();
        OpportunityId opportunity = chosen == null ? null : chosen.id();
        store.accept(new OutputData(
                title.getValue(),
                opportunity,
                chosen == null ? venue.getValue() : chosen.title(),
                deadline.getValue(),
                new Authorship(position.getValue(), number.getValue(), count.getValue()),
                audience.getValue(),
                link.getValue()));
        return true;
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(1);
        field.setMax(Authorship.MOST);
        return field;
    }
}
