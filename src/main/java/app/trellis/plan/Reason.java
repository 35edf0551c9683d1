package app.trellis.plan;

import java.util.List;

/**
 * Why a computed date is that date, in one sentence: {@code getTranslation(reason.key(), reason.args())}.
 *
 * @param key translation key
 * @param arguments whole numbers and decimals only, so that any reader's language can format them
 */
public record Reason(String key, List<Number> arguments) {

    static Reason of(String key, Number... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** The arguments as a translation wants them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
