package app.trellis.wellbeing;

import app.trellis.shared.Refused;

/** Refuses answers no form offers, before a statement could repeat them in an error. */
final class CheckInCheck {

    private CheckInCheck() {}

    static void refuseFaults(CheckInData data) {
        if (!data.answers().allMatch(CheckInCheck::isOnScale)) {
            throw new Refused("wellbeing.refused.answer", CheckInItem.LOWEST, CheckInItem.HIGHEST);
        }
        if (data.note().length() > CheckInData.NOTE_LENGTH) {
            throw new Refused("wellbeing.refused.note", CheckInData.NOTE_LENGTH);
        }
    }

    private static boolean isOnScale(int answer) {
        return answer >= CheckInItem.LOWEST && answer <= CheckInItem.HIGHEST;
    }
}
