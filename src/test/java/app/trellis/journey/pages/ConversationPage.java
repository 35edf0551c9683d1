package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Ask for a conversation</b>, at {@code /conversation}. */
public final class ConversationPage extends Page {

    private ConversationPage(Visitor visitor) {
        super(visitor, "Ask for a conversation");
    }

    public static ConversationPage open(Visitor visitor) {
        visitor.open("/conversation");
        return new ConversationPage(visitor);
    }

    public void send(String advisor) {
        press("Send to " + advisor);
        shows("Sent to " + advisor + ".");
    }

    /** Waits until nothing is open any more. */
    public void canSend(String advisor) {
        visitor.see(Find.button("Send to " + advisor));
    }
}
