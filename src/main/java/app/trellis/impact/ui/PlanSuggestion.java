package app.trellis.impact.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.impact.Certainty;
import app.trellis.impact.Deadline;
import app.trellis.impact.DeadlineType;
import app.trellis.impact.Opportunity;
import app.trellis.impact.OpportunityDetail;
import app.trellis.impact.Outlook;
import app.trellis.impact.ToPlanData;
import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * What the form offers for the plan: a title, a reason, and a date only where a deadline is known.
 *
 * @param hint what is known about the date, in words
 */
record PlanSuggestion(ToPlanData data, String hint) {

    static PlanSuggestion of(OpportunityDetail detail, Component near, OutlookText outlooks, CurrentAccount reader) {
        Opportunity opportunity = detail.opportunity();
        Outlook outlook = detail.outlook();
        Deadline next = outlook.next();
        String name = outlook.editionLabel().isEmpty()
                ? opportunity.name()
                : opportunity.name() + " " + outlook.editionLabel();
        String title = near.getTranslation(titleKey(opportunity, next), name);
        ToPlanData data = new ToPlanData(
                title, opportunity.gives().in(reader.locale()), next == null ? null : next.dayToPlan(reader.zone()));
        return new PlanSuggestion(data, hint(opportunity, outlook, near, outlooks));
    }

    private static String titleKey(Opportunity opportunity, @Nullable Deadline next) {
        if (next != null) {
            boolean paper = next.type() == DeadlineType.PAPER || next.type() == DeadlineType.ABSTRACT;
            return paper ? "impact.plan.suggest.submit" : "impact.plan.suggest.apply";
        }
        return switch (opportunity.kind()) {
            case CONFERENCE, WORKSHOP, HUB -> "impact.plan.suggest.visit";
            case PROGRAMME, FELLOWSHIP, INTERNSHIP -> "impact.plan.suggest.apply";
            case COURSE -> "impact.plan.suggest.take";
            case READING_LIST -> "impact.plan.suggest.read";
        };
    }

    private static String hint(Opportunity opportunity, Outlook outlook, Component near, OutlookText outlooks) {
        if (outlook.next() != null) {
            return near.getTranslation(
                    "impact.plan.date.deadline", outlooks.dates().moment(outlook.next()));
        }
        if (outlook.certainty() == Certainty.ANY_TIME) {
            return near.getTranslation("impact.plan.date.any-time");
        }
        if (!opportunity.pattern().deadline().isEmpty()) {
            return near.getTranslation(
                    "impact.plan.date.usual",
                    outlooks.months(opportunity.pattern().deadline()));
        }
        if (!opportunity.pattern().runs().isEmpty()) {
            return near.getTranslation(
                    "impact.plan.date.runs",
                    outlooks.months(opportunity.pattern().runs()));
        }
        return near.getTranslation("impact.plan.date.any");
    }
}
