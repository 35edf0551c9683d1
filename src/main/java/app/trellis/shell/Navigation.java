package app.trellis.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The places this person may go, read from the screens' own {@code @Menu} marks and access rules. A phone shows the
 * first four and a button for the rest.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class Navigation extends Nav {

    private static final String OPEN = "open";
    private final Button more = new Button(getTranslation("shell.more"));

    Navigation() {
        addClassName("shell-nav");
        getElement().setAttribute("aria-label", getTranslation("shell.places"));
        var brand = new Anchor("", getTranslation("shell.name"));
        brand.addClassName("shell-brand");
        var places = new UnorderedList();
        places.addClassName("shell-places");
        MenuConfiguration.getMenuEntries().forEach(entry -> places.add(place(entry)));
        more.addClassName("shell-more");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setIcon(icon("more"));
        more.addClickListener(click -> setOpen(!hasClassName(OPEN)));
        setOpen(false);
        add(brand, places, new Div(more));
    }

    /** On a phone, folds the places back to the few at the bottom. */
    void close() {
        setOpen(false);
    }

    private void setOpen(boolean open) {
        setClassName(OPEN, open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private ListItem place(MenuEntry entry) {
        var link = new RouterLink();
        link.setRoute(entry.menuClass());
        link.add(icon(entry.icon()), new Span(getTranslation(entry.title())));
        link.setHighlightCondition((each, event) -> isWithin(event.getLocation().getPath(), entry.path()));
        link.setHighlightAction((each, here) -> {
            if (here) {
                each.getElement().setAttribute("aria-current", "page");
            } else {
                each.getElement().removeAttribute("aria-current");
            }
        });
        return new ListItem(link);
    }

    private static boolean isWithin(String path, String menuPath) {
        var place = menuPath.startsWith("/") ? menuPath.substring(1) : menuPath;
        return path.equals(place) || path.startsWith(place + "/");
    }

    private static SvgIcon icon(String name) {
        return new SvgIcon("icons/places.svg", name);
    }
}
