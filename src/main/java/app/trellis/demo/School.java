package app.trellis.demo;

import app.trellis.plan.Offset;
import app.trellis.plan.Offset.Anchor;
import app.trellis.plan.Phase;
import app.trellis.plan.PostSection;
import app.trellis.plan.Profile;
import app.trellis.plan.TemplateMilestone;
import app.trellis.plan.TemplateMilestone.Words;
import app.trellis.plan.TemplateService;

/** The school's own version of the template, published when everybody has a plan already: two changes to decide on. */
class School {

    private static final String CHANGED = "different-project";

    private final Stage stage;
    private final TemplateService templates;

    School(Stage stage, TemplateService templates) {
        this.stage = stage;
        this.templates = templates;
    }

    void publish() {
        stage.enter(Cast.ADMINISTRATOR);
        var shipped = templates.versions().getLast().milestones().stream()
                .filter(milestone -> milestone.key().equals(CHANGED))
                .findFirst()
                .orElseThrow();
        templates.start();
        templates.write(
                shipped,
                new TemplateMilestone(
                        shipped.key(),
                        shipped.phase(),
                        shipped.section(),
                        shipped.profile(),
                        shipped.offset(),
                        shipped.title(),
                        shipped.why(),
                        new Words(
                                "Your poster for the school’s project fair: what carried over from the first project, and what did not.",
                                "Dein Poster für die Projektmesse der Schule: was sich aus dem ersten Projekt übertragen ließ und was nicht.")));
        templates.write(
                null,
                new TemplateMilestone(
                        "",
                        Phase.AMBITION,
                        PostSection.AMBITION,
                        Profile.BOTH,
                        new Offset(Anchor.SWITCH, 6),
                        new Words("Spend a month with another group", "Einen Monat in einer anderen Gruppe verbringen"),
                        new Words(
                                "Other places hold other things to be obvious. A month is enough to notice which of yours"
                                        + " are only habits; the school pays for it.",
                                "Anderswo gilt anderes als selbstverständlich. Ein Monat reicht, um zu merken, was bei dir"
                                        + " nur Gewohnheit ist; die Schule bezahlt ihn."),
                        new Words(
                                "Notes on three things they do differently.",
                                "Notizen zu drei Dingen, die dort anders gemacht werden.")));
        templates.publish(
                "Names our project fair, and adds the month abroad that the school has paid for since October.");
    }
}
