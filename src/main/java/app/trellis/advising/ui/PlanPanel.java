package app.trellis.advising.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneStatus;
import app.trellis.plan.Phase;
import app.trellis.plan.Plan;
import app.trellis.shared.timeline.TimelineData;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PhaseTimeline;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** The student's plan as they see it: the picture of the lanes, and the same as a list. */
final class PlanPanel extends Panel {

    PlanPanel(Plan plan, TimelineData picture, LocalDate today) {
        super("advising.plan");
        var formats = Formats.of(this);
        var programme = plan.programme();
        var timeline = new PhaseTimeline("advising.plan-picture");
        timeline.show(picture);
        var span = new Paragraph(getTranslation(
                "advising.programme",
                formats.date(programme.start()),
                formats.date(programme.end()),
                getTranslation("plan.pace." + programme.pace())));
        span.addClassName("soft");
        add(timeline, span);
        programme.leaves().forEach(leave -> {
            var line = new Paragraph(
                    getTranslation("advising.leave", formats.date(leave.from()), formats.date(leave.to())));
            line.addClassName("soft");
            add(line);
        });
        for (var phase : Phase.values()) {
            var milestones = plan.milestones(phase);
            if (!milestones.isEmpty()) {
                add(folded(phase, milestones, formats, today));
            }
        }
    }

    /** A phase opens by itself only where a date has passed: the picture above says the rest at a glance. */
    private NativeDetails folded(Phase phase, List<Milestone> milestones, Formats formats, LocalDate today) {
        var reached = milestones.stream()
                .filter(each -> each.status() == MilestoneStatus.REACHED)
                .count();
        var count = new Span(getTranslation("advising.reached-of", reached, milestones.size()));
        count.addClassName("soft");
        var list = new UnorderedList();
        list.addClassName("student-milestones");
        milestones.stream().map(each -> line(each, formats, today)).forEach(list::add);
        var details = new NativeDetails(new Div(new H3(getTranslation("plan.phase." + phase)), count), list);
        details.addClassName("student-phase");
        details.setOpen(milestones.stream().anyMatch(each -> each.overdue(today)));
        return details;
    }

    private static MilestoneLine line(Milestone milestone, Formats formats, LocalDate today) {
        return new MilestoneLine(milestone, formats, today);
    }
}
