package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** One reading group. */
public final class GroupPage extends Page {

    public GroupPage(Visitor visitor, String name) {
        super(visitor, name);
    }

    /** Invites somebody and gives the link to hand over. */
    public String invite(String email) {
        fill("Email address", email);
        press("Make a link");
        return value("Link to hand over");
    }

    /** Plans a session for next week, and opens it. */
    public SessionPage plan(String format, String topicLabel, String topic) {
        press("Plan a session");
        pick("Format", format);
        fill(topicLabel, topic);
        press("Save");
        follow(topic);
        return new SessionPage(visitor, topic);
    }
}
