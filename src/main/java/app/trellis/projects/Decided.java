package app.trellis.projects;

/**
 * A decision that was taken: what {@link DecisionService#takeBack} needs.
 *
 * @param before the project as it was
 */
public record Decided(DecisionId id, Project before) {}
