package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** One milestone in the list: a single component, drawn in the browser, however many parts it shows. */
@Tag("trellis-milestone-row")
@JsModule("./plan/milestone-row.ts")
final class MilestoneRow extends Component {

    private final MilestoneId id;

    MilestoneRow(MilestoneId id) {
        this.id = id;
        getElement().setAttribute("role", "listitem");
        getElement().setProperty("milestone", id.value().toString());
    }

    MilestoneId milestone() {
        return id;
    }

    /** Shows where the milestone stands now. */
    void show(Milestone milestone, RowText text, String href) {
        getElement().setText(milestone.title());
        getElement().setProperty("status", milestone.status().name());
        getElement().setProperty("overdue", milestone.overdue(text.today()));
        getElement().setProperty("href", href);
        getElement().setProperty("meta", text.of(milestone));
        getElement().setProperty("why", milestone.why());
    }
}
