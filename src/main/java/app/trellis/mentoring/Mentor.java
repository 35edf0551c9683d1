package app.trellis.mentoring;

/** Someone who gives the student feedback; needs no account. */
public record Mentor(MentorId id, String name, MentorKind kind) {}
