package app.trellis.account;

/** What a link that an advisor hands out is for. */
enum LinkKind {
    /** To be advised by them. */
    STUDENT("/student-invitation/", "account.student-mail"),
    /** To be their delegate. */
    DELEGATE("/delegation/", "account.delegate-mail");

    private final String path;
    private final String mail;

    LinkKind(String path, String mail) {
        this.path = path;
        this.mail = mail;
    }

    String path() {
        return path;
    }

    /** Translation key of its mail. */
    String mail() {
        return mail;
    }
}
