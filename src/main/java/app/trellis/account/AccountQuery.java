package app.trellis.account;

/**
 * Which accounts to list, and how.
 *
 * @param text part of a name or an address, in any case; blank for all
 */
public record AccountQuery(String text, AccountOrder order, boolean descending) {

    /** All, by name. */
    public static AccountQuery all() {
        return new AccountQuery("", AccountOrder.NAME, false);
    }
}
