package app.trellis.plan;

import app.trellis.plan.Offset.Anchor;
import app.trellis.plan.TemplateMilestone.Words;
import org.springframework.core.io.ClassPathResource;

/** Templates for tests. */
final class Templates {

    static final PlanTemplate SHIPPED = PlanTemplate.read(new ClassPathResource("plan/milestones.yaml"));

    private Templates() {}

    static TemplateMilestone shipped(String key) {
        return SHIPPED.find(key).orElseThrow();
    }

    /** One that no template has, in the lane of ambition at the switch. */
    static TemplateMilestone own(String key) {
        return new TemplateMilestone(
                key,
                Phase.AMBITION,
                PostSection.AMBITION,
                Profile.BOTH,
                new Offset(Anchor.SWITCH, 0),
                new Words("Visit another lab", "Eine andere Gruppe besuchen"),
                new Words("Other places think otherwise.", "Anderswo denkt man anders."),
                new Words("Notes from the visit.", "Notizen vom Besuch."));
    }

    static TemplateMilestone titled(TemplateMilestone of, String en, String de) {
        return new TemplateMilestone(
                of.key(),
                of.phase(),
                of.section(),
                of.profile(),
                of.offset(),
                new Words(en, de),
                of.why(),
                of.evidence());
    }

    static TemplateMilestone meantFor(TemplateMilestone of, Profile profile) {
        return new TemplateMilestone(
                of.key(), of.phase(), of.section(), profile, of.offset(), of.title(), of.why(), of.evidence());
    }

    static TemplateMilestone at(TemplateMilestone of, Phase phase, Offset offset) {
        return new TemplateMilestone(
                of.key(), phase, of.section(), of.profile(), offset, of.title(), of.why(), of.evidence());
    }
}
