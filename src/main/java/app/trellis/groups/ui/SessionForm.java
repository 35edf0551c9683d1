package app.trellis.groups.ui;

import app.trellis.groups.Group;
import app.trellis.groups.Member;
import app.trellis.groups.MemberId;
import app.trellis.groups.SessionData;
import app.trellis.groups.SessionFormat;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plans a session, or changes one that is planned. */
final class SessionForm extends Panel {

    private static final LocalTime USUAL = LocalTime.of(17, 0);

    private final RadioButtonGroup<SessionFormat> format = new RadioButtonGroup<>(getTranslation("groups.form.format"));
    private final Paragraph about = new Paragraph();
    private final TextField topic = new TextField();
    private final TextField author = new TextField(getTranslation("groups.form.author"));
    private final DateField day = new DateField(getTranslation("groups.form.day"));
    private final TimePicker time = new TimePicker(getTranslation("groups.form.time"));
    private final Select<Member> presenter = new Select<>();
    private final Paragraph problem = new Paragraph();
    private final Div buttons = new Div();

    /** @param planned what stands so far; null for a new session */
    SessionForm(
            Group group,
            @Nullable SessionData planned,
            LocalDate today,
            ZoneId zone,
            Consumer<SessionData> save,
            Runnable close) {
        super(planned == null ? "groups.form.new" : "groups.form.change");
        addClassName("session-form");
        format.setItems(SessionFormat.values());
        format.setItemLabelGenerator(each -> getTranslation("groups.format." + each));
        format.addValueChangeListener(change -> explain(change.getValue()));
        author.setHelperText(getTranslation("groups.form.author.help"));
        day.setMin(today);
        time.setLocale(app.trellis.shared.ui.Formats.of(this).locale());
        time.setHelperText(getTranslation(
                "groups.form.zone",
                zone.getDisplayName(
                        TextStyle.FULL, app.trellis.shared.ui.Formats.of(this).locale())));
        presenter.setLabel(getTranslation("groups.form.presenter"));
        presenter.setEmptySelectionAllowed(true);
        presenter.setEmptySelectionCaption(getTranslation("groups.form.nobody"));
        presenter.setItemLabelGenerator(each -> each == null ? getTranslation("groups.form.nobody") : each.name());
        presenter.setItems(group.takingPart());
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("form-problem");
        fill(group, planned, today);
        var fields = new Div(topic, author, day, time, presenter);
        fields.addClassName("session-fields");
        var button = new Button(getTranslation("groups.form.save"), click -> save(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.addClassName("group-row");
        buttons.add(button, new Button(getTranslation("groups.form.close"), click -> close.run()));
        add(format, about, fields, problem, buttons);
    }

    /** Adds the button that cancels the session. */
    void offerCancelling(Runnable cancel) {
        var button = new Button(getTranslation("groups.form.cancel"), click -> cancel.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(button);
    }

    private void fill(Group group, @Nullable SessionData planned, LocalDate today) {
        format.setValue(planned == null ? SessionFormat.DEEP_DIVE : planned.format());
        day.setValue(planned == null ? today.plusWeeks(1) : planned.day());
        time.setValue(planned == null ? USUAL : planned.time());
        if (planned != null) {
            topic.setValue(planned.topic());
            author.setValue(planned.author() == null ? "" : planned.author());
            MemberId chosen = planned.presenter();
            group.takingPart().stream()
                    .filter(each -> each.id().equals(chosen))
                    .findFirst()
                    .ifPresent(presenter::setValue);
        }
    }

    private void explain(SessionFormat chosen) {
        about.setText(getTranslation("groups.format.about." + chosen));
        topic.setLabel(getTranslation("groups.form.topic." + chosen));
        author.setVisible(chosen.needsAbsentAuthor());
    }

    private void save(Consumer<SessionData> save) {
        problem.setText("");
        if (day.getValue() == null || time.getValue() == null) {
            problem.setText(getTranslation("groups.form.when-missing"));
            return;
        }
        Member chosen = presenter.getValue();
        try {
            save.accept(new SessionData(
                    day.getValue(),
                    time.getValue(),
                    format.getValue(),
                    chosen == null ? null : chosen.id(),
                    topic.getValue(),
                    author.getValue()));
        } catch (Refused refusal) {
            problem.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
