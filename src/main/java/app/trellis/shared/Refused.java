package app.trellis.shared;

/**
 * Input that a service does not accept, or an act that a rule does not allow now. It carries the key of a sentence
 * that tells the person what happened and what to do; whoever shows it translates it. Nothing was changed.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key the translation key of the sentence to show
     * @param arguments what the sentence names; never private text, since exceptions end up in logs
     */
    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The translation key of the sentence to show. */
    public String key() {
        return key;
    }

    /** What the sentence names. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
