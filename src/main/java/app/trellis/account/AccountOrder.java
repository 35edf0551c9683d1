package app.trellis.account;

/** What the list of accounts is ordered by; two accounts with the same come in the order they were opened. */
public enum AccountOrder {
    NAME("lower(a.name)"),
    EMAIL("a.email"),
    CREATED("a.created_at");

    private final String column;

    AccountOrder(String column) {
        this.column = column;
    }

    String sql(boolean descending) {
        var direction = descending ? " desc" : " asc";
        return column + direction + ", a.created_at" + direction + ", a.id" + direction;
    }
}
