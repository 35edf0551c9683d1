package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.SupportService;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

/** Puts a country first in the support list; it is stored for the student alone. */
final class CountrySelect extends Select<String> {

    CountrySelect(@Nullable String country, SupportService support, Runnable chosen) {
        addClassName("country-select");
        setLabel(getTranslation("wellbeing.support.country"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("wellbeing.support.country.none"));
        setItems(support.countries().stream()
                .sorted(CountryName.order(getLocale()))
                .toList());
        setItemLabelGenerator(this::label);
        setHelperText(getTranslation("wellbeing.support.country.help"));
        setValue(country);
        addValueChangeListener(change -> {
            support.chooseCountry(change.getValue());
            Toast.show(this, "wellbeing.support.country.saved");
            chosen.run();
        });
    }

    private String label(@Nullable String code) {
        return code == null ? getTranslation("wellbeing.support.country.none") : CountryName.of(code, getLocale());
    }
}
