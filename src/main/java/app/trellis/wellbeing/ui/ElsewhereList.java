package app.trellis.wellbeing.ui;

import app.trellis.wellbeing.SupportResource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rest of the list, one fold for each country. */
final class ElsewhereList extends Div {

    ElsewhereList(List<SupportResource> entries, LocalDate today) {
        addClassName("support-elsewhere");
        var reader = getLocale();
        entries.stream()
                .collect(Collectors.groupingBy(
                        SupportResource::country, () -> new TreeMap<>(CountryName.order(reader)), Collectors.toList()))
                .forEach((country, found) ->
                        add(new NativeDetails(CountryName.of(country, reader), new ResourceList(found, today))));
    }
}
