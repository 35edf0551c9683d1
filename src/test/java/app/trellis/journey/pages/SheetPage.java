package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** The sheet for a conversation, at {@code /students/…/sheet}. */
public final class SheetPage extends Page {

    public SheetPage(Visitor visitor, String student) {
        super(visitor, "Conversation with " + student);
    }

    public void addNote() {
        tick("With my private note");
        visitor.see(Find.heading("Private note"));
    }
}
