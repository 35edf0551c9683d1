package app.trellis.reflection;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a finished reflection may suggest: a few plain options, in the order in which they are said. They rest on one low
 * answer each, since the student asked themselves; they change nothing and count for nothing.
 */
public enum Hint {
    /** Another role may fit better, and is worth as much. The post, section "Conclusion". */
    OTHER_ROLES {
        @Override
        boolean holds(Reflection reflection) {
            return low(reflection, Question.FIT)
                    || ELSEWHERE.contains(Objects.requireNonNullElse(
                            reflection.answer(Question.ROLE, "").choice(), ""));
        }
    },
    /** Too little mentoring or practice: other ways of training exist. Section "Warnings". */
    OTHER_TRAINING {
        @Override
        boolean holds(Reflection reflection) {
            return low(reflection, Question.PRACTICE);
        }
    },
    /** New ideas find no support. Section "Why be a research lead". */
    ROOM_FOR_IDEAS {
        @Override
        boolean holds(Reflection reflection) {
            return low(reflection, Question.UNTESTED);
        }
    },
    /** Too few people around, or alone. Sections "Why be a research lead" and "Alternatives". */
    PEOPLE {
        @Override
        boolean holds(Reflection reflection) {
            return low(reflection, Question.PEOPLE) || low(reflection, Question.COMPANY);
        }
    },
    /** Too little structure. Section "Environment". */
    STRUCTURE {
        @Override
        boolean holds(Reflection reflection) {
            return low(reflection, Question.STRUCTURE);
        }
    },
    /** An advisor's mentorship is not good. Section "Warnings". */
    ADVISOR {
        @Override
        boolean holds(Reflection reflection) {
            return low(reflection, Question.ADVISOR);
        }
    };

    /** Not at all, or hardly. */
    static final int LOW = 2;

    private static final Set<String> ELSEWHERE = Set.of("SCALE", "OTHER");

    /** Those that a reflection suggests; often none. */
    public static List<Hint> of(Reflection reflection) {
        return Arrays.stream(values()).filter(hint -> hint.holds(reflection)).toList();
    }

    abstract boolean holds(Reflection reflection);

    private static boolean low(Reflection reflection, Question question) {
        return reflection.answers().stream()
                .filter(answer -> answer.question() == question)
                .map(Answer::score)
                .filter(Objects::nonNull)
                .anyMatch(score -> score <= LOW);
    }
}
