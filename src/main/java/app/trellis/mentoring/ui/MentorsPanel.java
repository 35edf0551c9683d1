package app.trellis.mentoring.ui;

import app.trellis.mentoring.MentorCard;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Everybody who gives feedback, the one met last first, and below them those who did. */
final class MentorsPanel extends Panel {

    private final MeetingWords words = new MeetingWords(this::getTranslation, Formats.of(this));

    MentorsPanel(List<MentorCard> mentors, List<MentorCard> former) {
        super("mentoring.mentors");
        add(
                mentors.isEmpty()
                        ? new EmptyState("mentoring.mentors.none", "mentoring.mentors.none.text", null)
                        : list(mentors));
        if (!former.isEmpty()) {
            add(new NativeDetails(getTranslation("mentoring.mentors.former", former.size()), list(former)));
        }
    }

    private UnorderedList list(List<MentorCard> cards) {
        var list = new UnorderedList();
        list.addClassName("people-list");
        cards.forEach(card -> {
            var facts = new Span(words.facts(card));
            facts.addClassName("people-facts");
            var item = new ListItem(
                    new Link(PeopleAddress.of(card.mentor().id()), card.mentor().name()));
            if (card.apprentice()) {
                item.add(new Badge(getTranslation("mentoring.mentor.apprentice.badge"), Tone.CALM));
            }
            item.add(facts);
            list.add(item);
        });
        return list;
    }
}
