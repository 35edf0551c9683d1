package app.trellis.mentoring;

import app.trellis.shared.Choices;
import java.util.List;

/** The student's mentors as something to choose from, wherever a meeting is logged. */
public record MentorChoices(MentoringService mentoring) implements Choices<Mentor, MentorKind> {

    @Override
    public List<Mentor> all() {
        return mentoring.mentors();
    }

    @Override
    public List<MentorKind> kinds() {
        return List.of(MentorKind.values());
    }

    @Override
    public Mentor add(String name, MentorKind kind) {
        return mentoring.mentor(mentoring.addMentor(new MentorData(name, kind)));
    }

    @Override
    public String name(Mentor mentor) {
        return mentor.name();
    }
}
