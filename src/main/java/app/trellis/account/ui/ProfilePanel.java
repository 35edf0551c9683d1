package app.trellis.account.ui;

import app.trellis.account.AccountService;
import app.trellis.account.Profile;
import app.trellis.account.SignInRefresh;
import app.trellis.shared.Refused;
import app.trellis.shared.text.Languages;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.ZoneId;
import java.util.Locale;

/** Name, language and time zone. All three show at once when they are saved. */
final class ProfilePanel extends Panel {

    private final transient AccountService accounts;
    private final transient SignInRefresh refresh;
    private final TextField name = new TextField(getTranslation("settings.name"));
    private final Select<Locale> language = new Select<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("settings.zone"), TimeZones.all());
    private final Binder<Profile> binder = new Binder<>(Profile.class);

    ProfilePanel(AccountService accounts, SignInRefresh refresh) {
        super("settings.profile");
        this.accounts = accounts;
        this.refresh = refresh;
        name.setHelperText(getTranslation("settings.name-help"));
        name.setAutocomplete(Autocomplete.NAME);
        language.setLabel(getTranslation("settings.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        zone.setItemLabelGenerator(TimeZones::label);
        zone.setHelperText(getTranslation("settings.zone-help"));
        var required = getTranslation("settings.required");
        binder.forField(name).asRequired(required).bind("name");
        binder.forField(language).asRequired(required).bind("language");
        binder.forField(zone).asRequired(required).bind("zone");
        binder.readRecord(accounts.profile());
        var save = new Button(getTranslation("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(name, language, zone);
        fields.addClassName("settings-fields");
        add(fields, save);
    }

    private void save() {
        try {
            accounts.changeProfile(binder.writeRecord());
            refresh.run();
            getUI().ifPresent(ui -> {
                ui.setLocale(language.getValue());
                ui.refreshCurrentRoute(true);
                Toast.show(ui, "settings.saved");
            });
        } catch (ValidationException shownAtTheField) {
            binder.validate();
        } catch (Refused refusal) {
            Refusal.at(name, refusal);
        }
    }
}
