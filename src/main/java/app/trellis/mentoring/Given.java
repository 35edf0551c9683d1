package app.trellis.mentoring;

/** One time that the student mentored somebody, as it was logged. */
public record Given(GivenId id, GivenData data) {}
