package app.trellis.progress.ui;

import app.trellis.progress.NextAction;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What to do next: the first thing stands out, the others are a short list below it, each with its reason. */
final class NextPanel extends Panel {

    NextPanel(List<NextAction> actions) {
        super("progress.next");
        addClassName("today-next");
        if (actions.isEmpty()) {
            add(new Paragraph(getTranslation("progress.next.nothing")));
            return;
        }
        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        list.addClassName("today-actions");
        actions.forEach(action -> list.add(item(action, action.equals(actions.getFirst()))));
        add(list);
    }

    /** The actions that are left where setting up the programme is said elsewhere. */
    static List<NextAction> without(List<NextAction> actions) {
        return actions.stream()
                .filter(action -> !(action instanceof NextAction.SetUpProgramme))
                .toList();
    }

    private ListItem item(NextAction action, boolean first) {
        var words = new ActionWords(action, this);
        var what = new Span(words.what());
        what.addClassName("today-what");
        var why = new Span(words.why());
        why.addClassName("soft");
        var go = new Anchor(words.address(), words.button());
        go.addClassName("today-go");
        go.setClassName("today-go-main", first);
        go.setAriaLabel(getTranslation("progress.go.label", words.button(), words.what()));
        var item = new ListItem(new Div(what, why), go);
        item.setClassName("today-first", first);
        return item;
    }
}
