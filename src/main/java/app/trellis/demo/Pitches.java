package app.trellis.demo;

import app.trellis.account.AdvisingService;
import app.trellis.ideas.AskData;
import app.trellis.ideas.AskedService;
import app.trellis.ideas.FeedbackAnswer;
import app.trellis.ideas.FeedbackLane;
import app.trellis.ideas.FeedbackService;
import app.trellis.ideas.GuestFeedbackService;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.JudgementService;
import app.trellis.ideas.ProposalSection;
import app.trellis.ideas.ProposalService;
import app.trellis.ideas.SealData;
import app.trellis.ideas.StrengthService;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Edit;

/** The ideas of the acting student, and what mentors make of them. */
record Pitches(
        Stage stage,
        IdeaService ideas,
        ProposalService proposals,
        FeedbackService feedback,
        JudgementService judgements,
        StrengthService strengths,
        AskedService asked,
        GuestFeedbackService guests,
        MentoringService mentoring,
        AdvisingService advising) {

    /** The clock shows the day of the idea. */
    IdeaId capture(Story.Pitch pitch) {
        var idea = ideas.capture(IdeaData.of(pitch.line()));
        write(idea, ProposalSection.PROBLEM, pitch.problem());
        write(idea, ProposalSection.APPROACH, pitch.approach());
        write(idea, ProposalSection.THEORY_OF_CHANGE, pitch.theory());
        write(idea, ProposalSection.TRACTABILITY, pitch.tractability());
        write(idea, ProposalSection.FIRST_TEST, pitch.test());
        if (!pitch.strong().isEmpty()) {
            strengths.say(idea, true, pitch.strong());
        }
        return idea;
    }

    /** The clock shows the day of the answer. The demo advisor is asked in Trellis, everybody else by a link. */
    void judge(String student, IdeaId idea, Story.Judged judged) {
        var mentor = mentoring.mentors().stream()
                .filter(each -> each.name().equals(judged.by()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mentor is called: " + judged.by()));
        var lane = FeedbackLane.of(mentor.kind()).getFirst();
        boolean account = mentor.kind() == MentorKind.ADVISOR;
        var relation = advising.myAdvisors().getFirst().id();
        var request = feedback.ask(idea, new AskData(mentor.id(), lane, account ? relation : null, AskData.USUAL_DAYS));
        if (judged.own() != null) {
            judgements.seal(idea, mentor.id(), new SealData(judged.own(), judged.predicted(), judged.because()));
        }
        if (judged.said() == null) {
            return;
        }
        var answer = answer(lane, judged);
        if (account) {
            stage.enter(Cast.ADVISOR);
            asked.answer(request.id(), answer);
            stage.enter(student);
        } else {
            guests.answer(String.valueOf(request.token()), answer);
        }
        if (judged.reveal()) {
            reveal(idea, mentor, judged);
        }
    }

    private void reveal(IdeaId idea, Mentor mentor, Story.Judged judged) {
        judgements.reveal(idea, mentor.id());
        if (!judged.lesson().isEmpty()) {
            judgements.learn(idea, mentor.id(), judged.lesson());
        }
    }

    private void write(IdeaId idea, ProposalSection section, String text) {
        if (!text.isEmpty()) {
            proposals.write(idea, section, new Edit("", text));
        }
    }

    private static FeedbackAnswer answer(FeedbackLane lane, Story.Judged judged) {
        boolean theory = lane == FeedbackLane.THEORY_OF_CHANGE;
        return new FeedbackAnswer(
                theory ? judged.comment() : "",
                theory ? "" : judged.comment(),
                theory ? "" : judged.comment(),
                judged.said(),
                judged.reason(),
                judged.strong());
    }
}
