package app.trellis.groups;

/** What whoever holds an invitation's link is told: who invites, and into which group. */
public record OpenInvitation(String inviter, String group) {}
