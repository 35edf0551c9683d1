package app.trellis.account;

/** Who may open an account. An invitation opens one under each of them. */
public enum RegistrationPolicy {
    /** Everybody. */
    OPEN,
    /** Only who was invited: by an administrator, as an advisor by a student, or into a reading group. */
    INVITED,
    /** Whoever has an address in one of the chosen domains, and who was invited. */
    DOMAINS
}
