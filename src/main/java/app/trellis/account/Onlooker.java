package app.trellis.account;

/** Somebody whom a student's log names, the student included; by the name of their account now. */
public record Onlooker(AccountId id, String name) {}
