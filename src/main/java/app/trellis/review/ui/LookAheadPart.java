package app.trellis.review.ui;

import app.trellis.review.Intention;
import app.trellis.review.ReviewWritingService;
import app.trellis.review.WeeklyReview;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Saving;
import java.util.List;
import java.util.stream.IntStream;

/** The fourth part: up to three things meant for next week, each of which may serve a milestone or a project. */
final class LookAheadPart extends Panel {

    private final transient List<IntentionPlace> places;

    LookAheadPart(WeeklyReview review, List<Aim> aims, ReviewWritingService writing, Saving saving) {
        super("review.part.lookahead");
        places = IntStream.rangeClosed(1, Intention.MOST)
                .mapToObj(position -> new IntentionPlace(review, position, aims, writing, saving))
                .toList();
        places.forEach(this::add);
    }

    /** Shows the places as they are stored now. */
    void show(WeeklyReview review) {
        places.forEach(place -> place.show(review));
    }
}
