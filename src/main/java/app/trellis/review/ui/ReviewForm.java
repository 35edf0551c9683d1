package app.trellis.review.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.agenda.PromptService;
import app.trellis.comments.ui.CommentsPanels;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.JudgementService;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.PlanService;
import app.trellis.projects.ProjectService;
import app.trellis.review.ReviewService;
import app.trellis.review.ReviewSharingService;
import app.trellis.review.ReviewWritingService;
import app.trellis.review.WeeklyReview;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.Saving;
import app.trellis.wellbeing.WellbeingService;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;

/** The review being written: its four parts, and the button that finishes it. */
final class ReviewForm extends Div implements ReviewStart {

    private final LookBackPart lookBack;

    /** What the parts talk to. */
    @Component
    record Services(
            ReviewService reviews,
            ReviewWritingService writing,
            MentoringService mentoring,
            WellbeingService wellbeing,
            PlanService plan,
            ProjectService projects,
            IdeaService ideas,
            JudgementService judgements,
            PromptService prompts,
            CommentsPanels comments,
            ReviewSharingService sharing,
            CurrentAccount account,
            AdvisingService advising) {}

    ReviewForm(WeeklyReview review, Services services, Runnable finished) {
        addClassName("review-form");
        IsoWeek week = review.week();
        SavedNote note = new SavedNote();
        Saving saving = new Saving(note, services.account().id().value() + "/" + week);
        LookAheadPart lookAhead = new LookAheadPart(
                review, Aim.list(services.projects(), services.plan().open()), services.writing(), saving);
        lookBack = new LookBackPart(
                review,
                services.writing(),
                saving,
                () -> lookAhead.show(services.reviews().week(week)));
        Button finish = new Button(getTranslation("review.finish"), click -> {
            if (saving.store(() -> services.writing().finish(week))) {
                finished.run();
            }
        });
        lookAhead.add(new ThoughtEntry(services.prompts(), saving));
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        finish.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        Span keys = new Span(getTranslation("review.finish.keys"));
        keys.addClassName("finish-keys");
        Div bar = new Div(finish, keys, note);
        bar.addClassName("review-bar");
        add(
                lookBack,
                new PeoplePart(review, services.account().today(), services, saving),
                new YouPart(week, services.wellbeing(), saving),
                lookAhead,
                bar);
    }

    @Override
    public void focusStart() {
        lookBack.focusStart();
    }
}
