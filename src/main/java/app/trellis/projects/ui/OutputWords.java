package app.trellis.projects.ui;

import app.trellis.projects.Authorship;
import app.trellis.projects.OutputData;
import app.trellis.projects.OutputState;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an output, in words. */
record OutputWords(Translator texts, Formats formats) {

    String state(OutputState state) {
        return texts.get("projects.output.state." + state);
    }

    static Tone tone(OutputState state) {
        return switch (state) {
            case ACCEPTED, PUBLISHED -> Tone.GOOD;
            case DRAFTING, SUBMITTED, REVIEWS, REBUTTAL -> Tone.CALM;
            case REJECTED -> Tone.MUTED;
        };
    }

    /** Venue, author position and audience, as far as they are known. */
    String about(OutputData data) {
        return Stream.of(data.venue(), authorship(data.authorship()), texts.get("projects.audience." + data.audience()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "First author, 1 of 4"; as much of it as is known. */
    String authorship(Authorship authorship) {
        String position = authorship.position() == null ? "" : texts.get("projects.author." + authorship.position());
        String numbers = authorship.number() == null || authorship.count() == null
                ? ""
                : texts.get("projects.author.of", authorship.number(), authorship.count());
        return Stream.of(position, numbers).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
