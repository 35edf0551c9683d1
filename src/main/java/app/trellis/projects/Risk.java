package app.trellis.projects;

/**
 * How much a project dares. Neither is better on a given day; what the post warns of is years of "safe, incremental work"
 * (section "Environment").
 */
public enum Risk {
    /** It very likely works, and moves things on a little. */
    INCREMENTAL,
    /** It may well fail, and would matter. */
    AMBITIOUS
}
