package app.trellis.account;

/** Whether a person can sign in. */
public enum AccountState {
    ACTIVE,
    /** Cannot sign in; everything they wrote stays. */
    DISABLED
}
