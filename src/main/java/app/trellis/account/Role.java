package app.trellis.account;

/** What an account may do. One person may hold several. */
public enum Role {
    /** Plans a programme of their own. */
    STUDENT,
    /** Sees what students share with them. */
    ADVISOR,
    /** Sees the names and dates of an advisor's students, where a student allows it; never content. */
    DELEGATE,
    /** Looks after accounts; sees no student's content. */
    ADMINISTRATOR
}
