package app.trellis.plan.ui;

import app.trellis.plan.Experience;
import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Pace;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens the plan of a student whose programme began a year ago, and acts as the browser does. */
abstract class PlanScreenTest extends ViewTest {

    @Autowired
    PlanService plans;

    @Autowired
    ProgrammeService programmes;

    @BeforeEach
    void student() {
        people.actAs(people.student("Ada"));
    }

    /** Opens the plan; {@code query} is what follows the question mark. */
    void open(String query) {
        UI.getCurrent().navigate("plan", QueryParameters.fromString(query));
    }

    void setUp() {
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2025, 10, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.A_FEW));
    }

    Milestone first(Phase phase) {
        return plans.plan().milestones(phase).getFirst();
    }

    MilestoneRow row(String title) {
        return $(MilestoneRow.class).withText(title).single();
    }

    List<String> titles() {
        return $(MilestoneRow.class).all().stream()
                .map(row -> row.getElement().getText())
                .toList();
    }

    static List<MilestoneId> ids(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::id).toList();
    }

    MilestoneList list(String phase) {
        return $(MilestoneList.class).withAttribute("aria-label", phase).single();
    }

    List<MilestoneRow> rows(String phase) {
        return list(phase).getChildren().map(MilestoneRow.class::cast).toList();
    }

    /** As if a button of the row had been pressed in the browser. */
    void act(Milestone milestone, String act) {
        fire(
                phaseName(milestone),
                "milestone-act",
                Map.of("event.detail.id", milestone.id().value().toString(), "event.detail.act", act));
    }

    private static String phaseName(Milestone milestone) {
        return UI.getCurrent().getTranslation("plan.phase." + milestone.phase());
    }

    void fire(String phase, String event, Map<String, String> data) {
        var element = list(phase).getElement();
        var json = JacksonUtils.getMapper().valueToTree(data);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, json));
    }
}
