package app.trellis.advising.ui;

import app.trellis.ideas.RequestToAnswer;
import app.trellis.shared.ui.AnswerForms;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Ideas that wait for the advisor's judgement, to be answered without leaving the page. */
final class WaitingPanel extends Panel {

    WaitingPanel(List<RequestToAnswer> requests, AnswerForms forms, Runnable answered) {
        super("advising.waiting");
        addClassName("student-waiting");
        requests.forEach(request -> add(item(request, forms, answered)));
    }

    private Article item(RequestToAnswer request, AnswerForms forms, Runnable answered) {
        var item =
                new Article(new H3(request.idea()), new Paragraph(getTranslation("feedback.lane." + request.lane())));
        var open = new Button(getTranslation("advising.answer-here"));
        open.setAriaLabel(getTranslation("advising.answer-here-label", request.idea()));
        open.addClickListener(click -> {
            var form = forms.open(request.id().value(), answered);
            open.setVisible(false);
            item.add(form);
        });
        item.add(open);
        return item;
    }
}
