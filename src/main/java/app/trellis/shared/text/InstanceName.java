package app.trellis.shared.text;

/** What this instance calls itself, in titles, on the public pages and as the sender of its mails. */
@FunctionalInterface
public interface InstanceName {

    /** 1 to 80 characters; {@code Trellis} until an administrator says otherwise. */
    String get();
}
