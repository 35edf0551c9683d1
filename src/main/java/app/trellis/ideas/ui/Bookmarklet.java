package app.trellis.ideas.ui;

import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** Tells how to capture from any page of the web: a bookmark that carries the page's title here. */
final class Bookmarklet extends Details {

    private static final String SCRIPT =
            "javascript:void(open('%sideas?capture='+encodeURIComponent(document.title+' '+location.href)))";
    private static final String COPY = """
            const text = $0.replace('%s', document.baseURI);
            this.closest('.idea-bookmarklet').querySelector('code').textContent = text;
            await navigator.clipboard.writeText(text);
            """;
    private static final String SHOW = "this.textContent = $0.replace('%s', document.baseURI)";

    Bookmarklet() {
        setSummaryText(getTranslation("ideas.bookmarklet"));
        addClassName("idea-bookmarklet");
        Code script = new Code();
        script.addAttachListener(attached -> script.getElement().executeJs(SHOW, SCRIPT));
        Button copy = new Button(getTranslation("ideas.bookmarklet.copy"));
        copy.addThemeVariants(ButtonVariant.SMALL);
        copy.addClickListener(click -> copy.getElement()
                .executeJs(COPY, SCRIPT)
                .then(
                        done -> Toast.show(this, "ideas.bookmarklet.copied"),
                        refused -> Toast.show(this, "ideas.bookmarklet.by-hand")));
        add(new Div(new Paragraph(getTranslation("ideas.bookmarklet.text")), new Pre(script), copy));
    }
}
