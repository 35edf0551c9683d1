package app.trellis.impact;

import java.util.List;
import java.util.Optional;

/**
 * Everything about one opportunity.
 *
 * @param parent the conference it belongs to
 * @param parts what takes place within it
 * @param application the student's application to the coming edition, or the one still under way
 * @param earlier the student's other applications, newest first
 * @param mark what the student notes about it, and whether they hide it
 */
public record OpportunityDetail(
        Opportunity opportunity,
        Outlook outlook,
        Optional<Opportunity> parent,
        List<Opportunity> parts,
        Optional<Application> application,
        List<Application> earlier,
        OpportunityMark mark) {}
