package app.trellis.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list, and how.
 *
 * @param text part of a name or an address, in any case; blank for all
 * @param state only those in this state; null for all
 */
public record AccountQuery(String text, @Nullable AccountState state, AccountOrder order, boolean descending) {

    /** In whichever state. */
    public AccountQuery(String text, AccountOrder order, boolean descending) {
        this(text, null, order, descending);
    }

    /** All, by name. */
    public static AccountQuery all() {
        return new AccountQuery("", AccountOrder.NAME, false);
    }
}
