package app.trellis.demo;

import app.trellis.account.CurrentAccount;
import app.trellis.advising.ConversationService;
import app.trellis.advising.NoteService;
import app.trellis.advising.SavedFilterService;
import app.trellis.shared.Edit;
import java.time.LocalDate;
import java.time.LocalTime;

/** The day before the demo's own: a student asks for a conversation, and the advisor gets ready for the week. */
record Monday(
        Stage stage,
        ConversationService conversations,
        NoteService notes,
        SavedFilterService filters,
        CurrentAccount current) {

    private static final String NOTE =
            "Ask how the probe that may abstain did. Offer to read the draft before it goes out.";

    void begin(LocalDate day) {
        stage.at(day.minusDays(1), LocalTime.NOON);
        stage.enter(StoryFile.story("priya").email());
        conversations.partners().stream().limit(1).forEach(partner -> conversations.ask(partner.relation()));
        stage.enter(StoryFile.story("mira").email());
        var mira = current.id();
        stage.enter(Cast.ADVISOR);
        notes.write(mira, new Edit("", NOTE));
        filters.save("Quiet for three weeks", "reason=NO_REVIEW");
    }
}
