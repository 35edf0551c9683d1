package app.trellis.impact;

/** What sort of thing an opportunity is. */
public enum OpportunityKind {
    CONFERENCE,
    WORKSHOP,
    HUB,
    PROGRAMME,
    FELLOWSHIP,
    INTERNSHIP,
    COURSE,
    READING_LIST
}
