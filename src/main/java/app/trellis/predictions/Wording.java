package app.trellis.predictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would make a statement easier to resolve. Advice only; nothing is refused for it. A prediction trains judgement
 * when reality can answer it: the post (section "People") wants predictions compared with what
 * happened, and a statement without a day or a sign to look for never is. Knows English and German words, whatever the
 * language of the screen.
 */
public enum Wording {
    /** No day is given on which it can be told. */
    NO_DAY,
    /** A time that never comes, such as “soon”. */
    VAGUE_TIME,
    /** It asks instead of saying what will be so. */
    QUESTION,
    /** It hedges, though the probability does that already. */
    HEDGED,
    /** What would count is left open, such as “better” or “well”, with no number to compare. */
    VAGUE_MEASURE,
    /** Too few words to be told apart from something else later. */
    SHORT,
    /** So far away that it teaches little; a nearer sign may do as well. */
    FAR;

    private static final int FEW_WORDS = 4;
    private static final int FAR_MONTHS = 18;

    private static final Pattern TIME = words(
            "soon|eventually|someday|some day|at some point|in the future|later|bald|irgendwann|später|demnächst");
    private static final Pattern HEDGE =
            words("probably|likely|unlikely|maybe|perhaps|possibly|might|may|could|should|wahrscheinlich|vermutlich"
                    + "|vielleicht|möglicherweise|wohl|könnte|dürfte|sollte");
    private static final Pattern MEASURE =
            words("better|worse|good|well|great|significant|significantly|substantial|substantially|interesting|useful"
                    + "|promising|successful|successfully|improve|improves|impact|works|work|many|few|besser|schlechter"
                    + "|gut|deutlich|erheblich|interessant|nützlich|vielversprechend|erfolgreich|verbessert"
                    + "|funktioniert|viele|wenige");
    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** What could be said better, the most useful first; empty if it is dated and checkable as it stands. */
    public static List<Wording> advice(String statement, @Nullable LocalDate resolveBy, LocalDate today) {
        String text = PredictionData.line(statement).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return List.of();
        }
        return Stream.of(values())
                .filter(it -> it.applies(text, resolveBy, today))
                .toList();
    }

    private boolean applies(String text, @Nullable LocalDate resolveBy, LocalDate today) {
        return switch (this) {
            case NO_DAY -> resolveBy == null;
            case VAGUE_TIME -> TIME.matcher(text).find();
            case QUESTION -> text.endsWith("?");
            case HEDGED -> HEDGE.matcher(text).find();
            case VAGUE_MEASURE ->
                MEASURE.matcher(text).find() && !NUMBER.matcher(text).find();
            case SHORT -> text.split(" ", -1).length < FEW_WORDS;
            case FAR -> resolveBy != null && resolveBy.isAfter(today.plusMonths(FAR_MONTHS));
        };
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
