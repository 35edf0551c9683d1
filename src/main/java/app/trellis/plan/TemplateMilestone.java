package app.trellis.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A suggested milestone, as the template file has it.
 *
 * @param key never changes: students' plans point at it
 * @param section where in the post it rests
 * @param profile the research it is meant for; {@link Profile#BOTH} if the file names none
 */
record TemplateMilestone(
        String key,
        Phase phase,
        PostSection section,
        Profile profile,
        Offset offset,
        Words title,
        Words why,
        Words evidence) {

    @SuppressWarnings("NullAway") // the file may leave anything out; PlanTemplate says what is missing
    TemplateMilestone {
        profile = profile == null ? Profile.BOTH : profile;
    }

    /** One text in every language that Trellis speaks. */
    record Words(String en, String de) {

        String in(Locale locale) {
            return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? de : en;
        }

        /** Whether {@code text} is this text in one of the languages. */
        boolean says(@Nullable String text) {
            return en.equals(text) || de.equals(text);
        }
    }
}
