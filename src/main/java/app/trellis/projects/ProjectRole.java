package app.trellis.projects;

/** What the student is in a project; a research lead is "expected to propose and lead research projects". */
public enum ProjectRole {
    CONTRIBUTOR,
    CO_LEAD,
    LEAD
}
