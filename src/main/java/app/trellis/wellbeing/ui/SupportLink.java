package app.trellis.wellbeing.ui;

import com.vaadin.flow.router.RouterLink;

/** The way to support, from any screen of wellbeing. */
final class SupportLink extends RouterLink {

    SupportLink(String key) {
        setRoute(SupportView.class);
        setText(getTranslation(key));
        addClassName("support-link");
    }
}
