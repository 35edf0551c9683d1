package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.FormDialog;
import app.trellis.wellbeing.SupportResource;
import app.trellis.wellbeing.SupportResource.Audience;
import app.trellis.wellbeing.SupportResource.Confidence;
import app.trellis.wellbeing.SupportResource.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry of the support list: whom it is for, how it is reached, and when. */
final class SupportEntryDialog extends FormDialog {

    private final @Nullable SupportResource before;
    private final transient Consumer<SupportResource> store;
    private final ComboBox<String> country = new ComboBox<>(getTranslation("wellbeing.list.country"));
    private final TextField serviceEn = field("service-en");
    private final TextField serviceDe = field("service-de");
    private final TextField call = field("call");
    private final TextField text = field("text");
    private final TextField keyword = field("keyword");
    private final TextField url = field("url");
    private final Select<Audience> audience = new Select<>();
    private final TextField hoursEn = field("hours-en");
    private final TextField hoursDe = field("hours-de");
    private final TextField languages = field("languages");
    private final TextField noteEn = field("note-en");
    private final TextField noteDe = field("note-de");

    /** @param before null for a new one */
    SupportEntryDialog(@Nullable SupportResource before, Consumer<SupportResource> store) {
        super(before == null ? "wellbeing.list.add" : "wellbeing.list.edit", "wellbeing.list.save");
        this.before = before;
        this.store = store;
        country.setItems(Stream.concat(
                        Stream.of(SupportResource.WORLDWIDE, "EU"),
                        Arrays.stream(Locale.getISOCountries()).sorted(CountryName.order(getLocale())))
                .toList());
        country.setItemLabelGenerator(this::place);
        audience.setLabel(getTranslation("wellbeing.list.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(each -> getTranslation("wellbeing.list.audience." + each));
        call.setHelperText(getTranslation("wellbeing.list.call-help"));
        languages.setHelperText(getTranslation("wellbeing.list.languages-help"));
        var fields = new Div(
                country, audience, serviceEn, serviceDe, call, url, text, keyword, hoursEn, hoursDe, languages, noteEn,
                noteDe);
        fields.addClassName("support-fields");
        add(fields);
        show();
    }

    private void show() {
        country.setValue(before == null ? SupportResource.WORLDWIDE : before.country());
        audience.setValue(before == null ? Audience.ANYONE : before.audience());
        if (before == null) {
            return;
        }
        show(before.service(), serviceEn, serviceDe);
        show(before.hours(), hoursEn, hoursDe);
        show(before.note(), noteEn, noteDe);
        call.setValue(String.join(", ", before.call()));
        languages.setValue(String.join(", ", before.languages()));
        text.setValue(said(before.text()));
        keyword.setValue(said(before.keyword()));
        url.setValue(said(before.url()));
    }

    @Override
    protected boolean save() {
        store.accept(new SupportResource(
                before == null ? "" : before.id(),
                said(country.getValue()),
                new Words(serviceEn.getValue().strip(), serviceDe.getValue().strip()),
                list(call),
                blank(text),
                blank(keyword),
                blank(url),
                audience.getValue(),
                words(noteEn, noteDe),
                before == null ? Confidence.HIGH : before.confidence(),
                before == null ? null : before.checkedOn(),
                words(hoursEn, hoursDe),
                list(languages)));
        return true;
    }

    private TextField field(String key) {
        return new TextField(getTranslation("wellbeing.list." + key));
    }

    private String place(String code) {
        return switch (code) {
            case SupportResource.WORLDWIDE -> getTranslation("wellbeing.support.worldwide");
            case "EU" -> getTranslation("wellbeing.list.european-union");
            default -> CountryName.of(code, getLocale());
        };
    }

    private static void show(@Nullable Words words, TextField en, TextField de) {
        if (words != null) {
            en.setValue(words.en());
            de.setValue(words.de());
        }
    }

    private static @Nullable Words words(TextField en, TextField de) {
        return en.isEmpty() && de.isEmpty()
                ? null
                : new Words(en.getValue().strip(), de.getValue().strip());
    }

    private static List<String> list(TextField field) {
        return Arrays.stream(field.getValue().split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static @Nullable String blank(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
