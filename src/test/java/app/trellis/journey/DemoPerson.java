package app.trellis.journey;

import app.trellis.journey.pages.IdeasPage;
import app.trellis.journey.pages.SignInPage;
import app.trellis.journey.pages.TodayPage;
import org.jspecify.annotations.Nullable;

/**
 * The people whom the demo holds, the stranger at its door, whoever has just come in and has no plan yet, and a mentor
 * who has nothing but a link to a proposal.
 */
public enum DemoPerson {
    STRANGER(null),
    NEWCOMER(null),
    GUEST(null),
    STUDENT("student@trellis.test"),
    ADVISOR("advisor@trellis.test"),
    DELEGATE("office@trellis.test"),
    ADMINISTRATOR("admin@trellis.test");

    private static final String PASSWORD = "trellis-demo";

    private final @Nullable String email;

    DemoPerson(@Nullable String email) {
        this.email = email;
    }

    /** Lets this person in and waits for the first screen; a stranger stays where they are. */
    public void enter(Visitor visitor) {
        if (this == NEWCOMER) {
            Person.called("Alex").register(visitor);
            new TodayPage(visitor);
        } else if (this == GUEST) {
            Person.called("Alex").register(visitor);
            new TodayPage(visitor);
            visitor.open(linkToJudge(visitor));
        } else if (email != null) {
            SignInPage.open(visitor).signIn(email, PASSWORD);
            visitor.until(() -> !visitor.path().startsWith("/login"));
        }
        visitor.settle();
    }

    /** Writes a proposal and asks about it as a student, who then leaves; the demo stores no link, only its hash. */
    private static String linkToJudge(Visitor visitor) {
        visitor.open("/ideas");
        var ideas = new IdeasPage(visitor);
        ideas.keep("Probes that may abstain");
        var idea = ideas.open("Probes that may abstain");
        idea.write("Problem", "A probe has to answer, even where it cannot know.");
        idea.write("Theory of change", "Whoever deploys a model sees where its oversight ends.");
        var feedback = idea.feedback();
        feedback.addMentor("Saul", "Safety researcher");
        var link = feedback.askByLink();
        visitor.vanish();
        return link.substring(link.indexOf("/feedback/"));
    }
}
