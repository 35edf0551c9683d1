package app.trellis.demo;

import app.trellis.review.Intention;
import app.trellis.review.ReviewService;
import app.trellis.review.ReviewText;
import app.trellis.review.ReviewWritingService;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.WellbeingService;

/** What the acting student enters in a week: the review with its check-in. */
class Weeks {

    private final ReviewService reviews;
    private final ReviewWritingService writing;
    private final WellbeingService wellbeing;
    private final Steps steps;

    Weeks(ReviewService reviews, ReviewWritingService writing, WellbeingService wellbeing, Steps steps) {
        this.reviews = reviews;
        this.writing = writing;
        this.wellbeing = wellbeing;
        this.steps = steps;
    }

    void review(Story.Week told, IsoWeek week) {
        lookBack(told, week);
        writing.write(week, ReviewText.WENT_WELL, new Edit("", String.valueOf(told.well())));
        writing.status(week, told.status());
        if (!told.blocked().isEmpty()) {
            writing.write(week, ReviewText.IN_THE_WAY, new Edit("", told.blocked()));
        }
        checkIn(told, week);
        told.aims().forEach(aim -> intend(aim, week));
        writing.finish(week);
    }

    private void lookBack(Story.Week told, IsoWeek week) {
        var back = reviews.week(week).lookBack();
        for (int i = 0; i < told.back().size(); i++) {
            writing.answer(week, back.get(i).id(), told.back().get(i));
        }
    }

    private void checkIn(Story.Week told, IsoWeek week) {
        var feel = told.feel();
        if (told.skip()) {
            wellbeing.skip(week);
        } else if (!feel.isEmpty()) {
            wellbeing.save(week, new CheckInData(feel.get(0), feel.get(1), feel.get(2), feel.get(3), told.note()));
        }
    }

    private void intend(Story.Aim aim, IsoWeek week) {
        int position = reviews.week(week).lookAhead().stream()
                .filter(place -> !place.written())
                .map(Intention::position)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room for: " + aim.text()));
        writing.intend(week, position, new Edit("", aim.text()));
        if (aim.milestone() != null) {
            writing.point(week, position, steps.find(aim.milestone()));
        }
    }
}
