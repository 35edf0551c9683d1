package app.trellis.wellbeing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import org.jspecify.annotations.Nullable;

/** A link that calls, writes or opens a page; a phone offers to do it at once. */
final class WayLink extends Anchor {

    private WayLink() {
        addClassName("support-way");
    }

    static WayLink call(String number) {
        var link = new WayLink();
        link.setHref("tel:" + dialled(number));
        link.setText(link.getTranslation("wellbeing.support.call", number));
        return link;
    }

    static WayLink text(String number, @Nullable String keyword) {
        var link = new WayLink();
        // Digits only, so the check for schemes that can run something is not needed.
        link.setUnsafeHref("sms:" + dialled(number));
        link.setText(
                keyword == null
                        ? link.getTranslation("wellbeing.support.text", number)
                        : link.getTranslation("wellbeing.support.text-keyword", keyword, number));
        return link;
    }

    static WayLink website(String url, String service) {
        var link = new WayLink();
        link.setHref(url);
        link.setText(link.getTranslation("wellbeing.support.website"));
        link.setAriaLabel(link.getTranslation("wellbeing.support.website.label", service));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static String dialled(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}
