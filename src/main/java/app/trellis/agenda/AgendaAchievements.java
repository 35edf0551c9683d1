package app.trellis.agenda;

import app.trellis.plan.Achievement;
import app.trellis.plan.Occasion;
import java.util.EnumSet;
import java.util.Set;

/**
 * What bets, worldview and agenda may show on the student's plan (post, sections "Environment" and "Advice for making the
 * most of a PhD").
 */
public final class AgendaAchievements {

    private AgendaAchievements() {}

    /** What a bet shows: that it was placed, and later that it was closed with its lesson. */
    public static Occasion of(Bet bet) {
        String subject = "bet/" + bet.id().value();
        return bet.ending() == null
                ? new Occasion(subject, Set.of(Achievement.BET_PLACED))
                : new Occasion(subject + "/ended", Set.of(Achievement.BET_CLOSED));
    }

    /** What an entry shows: a page written, and a difference from somebody, once it says why. */
    public static Occasion of(Entry entry) {
        var shown = EnumSet.noneOf(Achievement.class);
        if (!entry.text().isBlank()) {
            shown.add(Achievement.VIEW_WRITTEN);
        }
        boolean differs = !entry.difference().name().isEmpty()
                && !entry.difference().why().isBlank();
        if (differs) {
            shown.add(Achievement.VIEW_DIFFERS);
        }
        return new Occasion("entry/" + entry.id().value() + (differs ? "/differs" : ""), shown);
    }

    /** What a kept version of the agenda shows. */
    public static Occasion ofVersion(int number) {
        return new Occasion("agenda/" + number, Set.of(Achievement.AGENDA_KEPT));
    }
}
