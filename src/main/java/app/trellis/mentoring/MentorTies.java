package app.trellis.mentoring;

import app.trellis.account.AccountId;

/**
 * Tells whether something of another feature hangs on a mentor, such as what they judged. A feature that keeps such
 * things says so here, so that nothing is lost silently when a mentor is deleted.
 */
@FunctionalInterface
public interface MentorTies {

    /** Whether there is something to lose. */
    boolean hold(AccountId student, MentorId mentor);
}
