package app.trellis.shared.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives Flow screens the same translations that the public pages and mails use. A missing key is a bug, and throws. */
@Component
class ScreenTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient MessageSource texts;

    ScreenTexts(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.getMessage(key, params, Languages.nearest(locale));
    }
}
