package app.trellis.ideas.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.ideas.AskedService;
import app.trellis.ideas.RequestToAnswer;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Waiting on me: what students ask their advisor, the oldest first. */
@Route("asked")
@Menu(title = "feedback.asked-of-me", order = 21, icon = "ideas")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/feedback.css")
final class AskedView extends Screen {

    private static final String ROW = """
            ${item.id ? html`<article class="asked-row">
              <h2><a href="asked/${item.id}">${item.idea}</a></h2>
              <p>${item.who}</p>
              <p class="soft">${item.when}</p>
            </article>` : html`<article class="asked-row" aria-busy="true"></article>`}""";

    private final transient CurrentAccount current;

    AskedView(AskedService asked, CurrentAccount current) {
        super("feedback.asked-of-me");
        this.current = current;
        addClassName("asked");
        lead("feedback.asked-of-me.lead");
        int count = asked.count();
        if (count == 0) {
            add(new EmptyState("feedback.asked-of-me.none", "feedback.asked-of-me.none-text", null));
            return;
        }
        var number = new Paragraph(getTranslation("feedback.asked-of-me.count", count));
        number.addClassName("soft");
        var list = new VirtualList<RequestToAnswer>();
        list.addClassName("asked-list");
        list.setRenderer(row());
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> asked.list(query.getOffset(), query.getLimit()).stream(), query -> asked.count()));
        add(number, list);
    }

    private LitRenderer<RequestToAnswer> row() {
        var formats = Formats.of(this);
        return LitRenderer.<RequestToAnswer>of(ROW)
                .withProperty("id", request -> request.id().value().toString())
                .withProperty("idea", RequestToAnswer::idea)
                .withProperty(
                        "who",
                        request -> getTranslation(
                                "feedback.asked-by",
                                request.student(),
                                getTranslation("feedback.lane." + request.lane())))
                .withProperty(
                        "when",
                        request -> getTranslation(
                                "feedback.asked-on",
                                formats.date(
                                        request.askedAt().atZone(current.zone()).toLocalDate())));
    }
}
