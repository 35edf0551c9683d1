package app.trellis.plan;

import app.trellis.plan.TemplateMilestone.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold of a template, shipped or an administrator's. */
record TemplateCheck(Collection<TemplateMilestone> milestones) {
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

    /** Throws a {@link TemplateFault} for the first rule that is broken. */
    void run() {
        Set<String> keys = new HashSet<>();
        for (TemplateMilestone milestone : milestones) {
            String key = milestone.key();
            check(key != null && KEY.matcher(key).matches() && key.length() <= LONGEST_KEY, key, "key");
            check(keys.add(key), key, "key-twice");
            check(milestone.phase() != null, key, "phase");
            check(milestone.section() != null, key, "section");
            check(milestone.offset() != null && inRange(milestone.offset()), key, "offset");
            check(complete(milestone.title(), LONGEST_TITLE), key, "title");
            check(complete(milestone.why(), LONGEST_TEXT), key, "why");
            check(complete(milestone.evidence(), LONGEST_TEXT), key, "evidence");
        }
        for (Profile profile : Profile.values()) {
            Arrays.stream(Phase.values())
                    .forEach(phase -> check(covered(phase, profile), phase + " for " + profile, "none"));
        }
    }

    private boolean covered(Phase phase, Profile profile) {
        return milestones.stream().anyMatch(it -> it.phase() == phase && profile.takes(it.profile()));
    }

    private static boolean inRange(Offset offset) {
        int months = offset.months();
        return offset.from() != null
                && switch (offset.from()) {
                    case START -> months >= 0 && months <= 36;
                    case SWITCH -> months >= -6 && months <= 36;
                    case END -> months >= -24 && months <= 0;
                };
    }

    private static boolean complete(@Nullable Words words, int longest) {
        return words != null && fits(words.en(), longest) && fits(words.de(), longest);
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static void check(boolean holds, @Nullable String key, String what) {
        if (!holds) {
            throw new TemplateFault(key, what);
        }
    }
}
