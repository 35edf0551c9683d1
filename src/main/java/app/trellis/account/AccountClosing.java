package app.trellis.account;

/**
 * Somebody's account is about to be deleted, in the same transaction: what must outlive it is to be cut loose now. All else
 * goes by itself, since every table hangs on the account.
 */
public record AccountClosing(AccountId account) {}
