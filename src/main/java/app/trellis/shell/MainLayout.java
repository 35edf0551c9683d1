package app.trellis.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every screen: the places to go at the left, or at the bottom of a phone, the person's own menu, and the
 * screen itself. Built from plain elements, since each signed-in person holds one.
 */
@Layout
@PermitAll
final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main content = new Main();
    private final Navigation navigation;

    MainLayout(Navigation navigation, CaptureButton capture, PersonMenu person) {
        this.navigation = navigation;
        addClassName("shell");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true);
        if (capture.isVisible()) {
            navigation.add(capture);
        }
        navigation.add(person);
        add(skip, navigation, content);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        content.removeAll();
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement screen) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.close();
    }
}
