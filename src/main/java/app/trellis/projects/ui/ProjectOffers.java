package app.trellis.projects.ui;

import app.trellis.plan.EvidenceData;
import app.trellis.plan.EvidenceId;
import app.trellis.plan.EvidenceOffer;
import app.trellis.plan.EvidenceOfferService;
import app.trellis.plan.Occasion;
import app.trellis.projects.Decision;
import app.trellis.projects.Output;
import app.trellis.projects.Project;
import app.trellis.projects.ProjectAchievements;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.OfferBox;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a project is offered as evidence for, all of it asked for at once. */
final class ProjectOffers {

    private final EvidenceOfferService service;
    private final Component near;
    private final Runnable again;
    private final Project project;
    private final List<Decision> decisions;
    private final String link;
    private final List<EvidenceOffer> offers;

    /**
     * @param near what a toast belongs to
     * @param again shows the screen anew
     * @param decisions the newest first; only for the newest one anything is offered
     * @param link the full address of the project
     */
    ProjectOffers(
            EvidenceOfferService service,
            Component near,
            Runnable again,
            Project project,
            List<Decision> decisions,
            List<Output> outputs,
            String link) {
        this.service = service;
        this.near = near;
        this.again = again;
        this.project = project;
        this.decisions = decisions;
        this.link = link;
        var ofProject = Stream.of(ProjectAchievements.ofTest(project), ProjectAchievements.ofLead(project));
        var ofDecisions = decisions.stream().limit(1).map(ProjectAchievements::of);
        var ofOutputs = outputs.stream()
                .flatMap(output -> Stream.of(
                        ProjectAchievements.ofSubmission(project, output), ProjectAchievements.ofAcceptance(output)));
        offers = service.offers(Stream.of(ofProject, ofDecisions, ofOutputs)
                .flatMap(occasions -> occasions)
                .filter(occasion -> !occasion.shown().isEmpty())
                .toList());
    }

    /** The offer for a first test, if there is one. */
    Optional<Component> ofTest() {
        return box(ProjectAchievements.ofTest(project), near.getTranslation("projects.evidence.test", project.title()));
    }

    /** The offer for having led it to its end, if there is one. */
    Optional<Component> ofLead() {
        return box(ProjectAchievements.ofLead(project), near.getTranslation("projects.evidence.lead", project.title()));
    }

    /** The offer for the newest decision, if there is one. */
    Optional<Component> of(Decision decision) {
        return decision.equals(decisions.getFirst())
                ? box(
                        ProjectAchievements.of(decision),
                        near.getTranslation("projects.evidence.decision", project.title()))
                : Optional.empty();
    }

    /** The offers for an output, if there are any. */
    List<Component> of(Output output) {
        return Stream.of(
                        box(
                                ProjectAchievements.ofSubmission(project, output),
                                near.getTranslation("projects.evidence.submitted", output.title())),
                        box(
                                ProjectAchievements.ofAcceptance(output),
                                near.getTranslation("projects.evidence.accepted", output.title())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Component> box(Occasion occasion, String note) {
        return offers.stream()
                .filter(offer -> offer.subject().equals(occasion.subject()))
                .map(offer -> box(offer, note))
                .findFirst();
    }

    private Component box(EvidenceOffer offer, String note) {
        return new OfferBox<>(
                offer.milestones(),
                EvidenceOffer.Fitting::title,
                chosen -> act(() -> {
                    var ids = chosen.stream().map(EvidenceOffer.Fitting::id).collect(Collectors.toSet());
                    undo(
                            "shared.offer.counted",
                            offer,
                            service.count(offer.subject(), ids, new EvidenceData(link, note)));
                }),
                () -> act(() -> {
                    service.decline(offer.subject());
                    undo("shared.offer.declined", offer, List.of());
                }));
    }

    private void act(Runnable deed) {
        try {
            deed.run();
            again.run();
        } catch (Refused refusal) {
            Toast.refused(near, refusal);
        }
    }

    private void undo(String key, EvidenceOffer offer, List<EvidenceId> evidence) {
        Toast.undo(near, key, () -> act(() -> service.takeBack(offer.subject(), evidence)));
    }
}
