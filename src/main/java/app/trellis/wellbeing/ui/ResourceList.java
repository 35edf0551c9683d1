package app.trellis.wellbeing.ui;

import app.trellis.wellbeing.SupportResource;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** Some entries of the support list. */
final class ResourceList extends UnorderedList {

    ResourceList(List<SupportResource> entries, LocalDate today) {
        addClassName("support-list");
        entries.forEach(entry -> add(new ResourceItem(entry, today)));
    }
}
