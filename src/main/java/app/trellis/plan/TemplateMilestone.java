package app.trellis.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A suggested milestone, as a template has it.
 *
 * @param key never changes: students' plans point at it
 * @param section where in the post it rests
 * @param profile the research it is meant for; {@link Profile#BOTH} if the file names none
 * @param offset where it lies in any programme
 * @param title what has been done when it is reached, at most 200 characters a language
 * @param why why it is worth the time, at most 2000 characters a language
 * @param evidence what would show it, at most 2000 characters a language
 */
public record TemplateMilestone(
        String key,
        Phase phase,
        PostSection section,
        Profile profile,
        Offset offset,
        Words title,
        Words why,
        Words evidence) {

    @SuppressWarnings("NullAway") // the file may leave anything out; PlanTemplate says what is missing
    public TemplateMilestone {
        profile = profile == null ? Profile.BOTH : profile;
    }

    /** Its words in one language. */
    MilestoneText text(Locale locale) {
        return new MilestoneText(title.in(locale), why.in(locale), evidence.in(locale), section, true);
    }

    /** The same by another key. */
    TemplateMilestone called(String newKey) {
        return new TemplateMilestone(newKey, phase, section, profile, offset, title, why, evidence);
    }

    /** The same without blanks around its texts. */
    TemplateMilestone stripped() {
        return new TemplateMilestone(
                key, phase, section, profile, offset, title.stripped(), why.stripped(), evidence.stripped());
    }

    /** One text in every language that Trellis speaks. */
    public record Words(String en, String de) {

        /** In the reader's language. */
        public String in(Locale locale) {
            return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? de : en;
        }

        Words stripped() {
            return new Words(en.strip(), de.strip());
        }

        /** Whether {@code text} is this text in one of the languages. */
        boolean says(@Nullable String text) {
            return en.equals(text) || de.equals(text);
        }
    }
}
