package app.trellis.plan;

import static app.trellis.plan.Phase.AMBITION;
import static app.trellis.plan.Phase.EVALUATION;
import static app.trellis.plan.Phase.EXECUTION;
import static app.trellis.plan.Phase.GENERATION;
import static app.trellis.plan.Phase.INDEPENDENCE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The five overlapping lanes of a programme.
 *
 * <p>The post, "Advice for making the most of a PhD": execution comes first ("Improving execution"); ideas are gathered
 * "in the background" ("Improving idea generation"), and judged with others ("Improving idea evaluation"), while that
 * is learned; after a year or two one's own ideas take over ("Increase your independence"); ambition grows gradually,
 * "little but often" ("Increase your ambition"). The post ends none of these, so every lane lasts until the programme
 * ends; what changes is which of them is the main one.
 */
record PhaseWindows(Programme programme) {
    private static final int GENERATION_MONTH = 1;
    private static final int EVALUATION_MONTH = 3;
    private static final int AMBITION_MONTH = 6;
    private static final int MONTHS_FROM_SWITCH_TO_AMBITION = 12;

    /** One window a phase, in the order of {@link Phase}. */
    List<PhaseWindow> list() {
        ProgressCalendar calendar = ProgressCalendar.of(programme);
        LocalDate independence = programme.independenceSwitch();
        LocalDate end = programme.end();
        int ambition = programme.switchMonth() + MONTHS_FROM_SWITCH_TO_AMBITION;
        boolean ambitionFits = ambition < programme.lengthMonths();
        Reasons reasons = new Reasons(programme);
        Reason background = Reason.of("plan.reason.background");
        return List.of(
                window(EXECUTION, 0, programme.start(), independence.minusDays(1), reasons.mainUntilSwitch()),
                window(GENERATION, GENERATION_MONTH, null, null, background),
                window(EVALUATION, EVALUATION_MONTH, null, null, background),
                new PhaseWindow(
                        INDEPENDENCE, independence, end, independence, end, reasons.independence(), reasons.ownIdeas()),
                window(
                        AMBITION,
                        AMBITION_MONTH,
                        ambitionFits ? calendar.dateAt(ambition) : null,
                        ambitionFits ? end : null,
                        ambitionFits ? reasons.ambition(ambition) : Reason.of("plan.reason.too-short")));
    }

    private PhaseWindow window(
            Phase phase, int month, @Nullable LocalDate mainFrom, @Nullable LocalDate mainTo, Reason mainReason) {
        LocalDate from = ProgressCalendar.of(programme).dateAt(month);
        Reason reason = new Reasons(programme).begin(phase, month);
        return new PhaseWindow(phase, from, programme.end(), mainFrom, mainTo, reason, mainReason);
    }
}
