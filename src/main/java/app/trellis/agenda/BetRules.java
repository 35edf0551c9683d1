package app.trellis.agenda;

import app.trellis.shared.Refused;
import java.time.LocalDate;

/** What a bet must look like to be kept, and what may be decided about it. */
final class BetRules {

    private BetRules() {}

    /**
     * Refuses a bet without a title, a reason or a rule for stopping: the rule is what makes daring affordable. Refuses
     * texts longer than storage holds, and a time box that is none.
     */
    static void check(BetData data) {
        present(data.title(), "agenda.refused.title");
        present(data.why(), "agenda.refused.why");
        present(data.stopRule(), "agenda.refused.rule");
        atMost(data.title(), BetData.TITLE_LENGTH);
        atMost(data.why(), BetData.WHY_LENGTH);
        atMost(data.stopRule(), BetData.RULE_LENGTH);
        if (!data.to().isAfter(data.from())) {
            throw new Refused("agenda.refused.time-box");
        }
        if (data.to().isAfter(data.from().plusMonths(BetData.MOST_MONTHS))) {
            throw new Refused("agenda.refused.long-time-box", BetData.MOST_MONTHS);
        }
    }

    /** The lesson of a bet that ends; refused if it is missing. */
    static String lesson(String lesson) {
        return required(lesson, BetData.LESSON_LENGTH, "agenda.refused.lesson");
    }

    /** Why a bet gets more time; refused if it is missing. */
    static String reason(String reason) {
        return required(reason, BetData.REASON_LENGTH, "agenda.refused.reason");
    }

    /** What was seen at a look; may be empty. */
    static String note(String note) {
        String text = BetData.text(note);
        atMost(text, BetData.NOTE_LENGTH);
        return text;
    }

    /** Refuses to change what is over. */
    static void open(Bet bet) {
        if (bet.ending() != null) {
            throw new Refused("agenda.refused.ended");
        }
    }

    /** Refuses more time for the second time, and an end that is no later than the one there is, or than today. */
    static void extension(Bet bet, LocalDate to, LocalDate today) {
        open(bet);
        if (!bet.mayBeExtended()) {
            throw new Refused("agenda.refused.extended");
        }
        if (!to.isAfter(bet.data().to()) || !to.isAfter(today)) {
            throw new Refused("agenda.refused.extension");
        }
        if (to.isAfter(bet.data().from().plusMonths(BetData.MOST_MONTHS))) {
            throw new Refused("agenda.refused.long-time-box", BetData.MOST_MONTHS);
        }
    }

    private static String required(String typed, int length, String missingKey) {
        String text = BetData.text(typed);
        present(text, missingKey);
        atMost(text, length);
        return text;
    }

    private static void present(String text, String missingKey) {
        if (text.isEmpty()) {
            throw new Refused(missingKey);
        }
    }

    private static void atMost(String text, int length) {
        if (text.length() > length) {
            throw new Refused("shared.refused.long", length);
        }
    }
}
