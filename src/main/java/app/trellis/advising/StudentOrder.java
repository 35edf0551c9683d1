package app.trellis.advising;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the list of students is ordered by; those that are alike come by name. */
public enum StudentOrder {
    /** Who asked for a conversation comes first, then who may need something. */
    ATTENTION(Comparator.<StudentFacts, Boolean>comparing(
                    student -> student.standing().askedSince() == null)
            .thenComparing(student -> -student.attention().size())),
    /** By name. */
    NAME(StudentFacts.BY_NAME),
    /** Whose last review is longest ago comes first; never comes before all. */
    LAST_REVIEW(known(StudentFacts::visibleReview, Comparator.nullsFirst(Comparator.naturalOrder()))),
    /** Whose next milestone comes soonest is first; none comes after all. */
    NEXT_MILESTONE(known(StudentFacts::visibleTarget, Comparator.nullsLast(Comparator.naturalOrder()))),
    /** Who had least mentor time comes first; unknown comes after all. */
    MENTOR_TIME(known(StudentFacts::visibleMinutes, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Comparator<StudentFacts> comparator;

    StudentOrder(Comparator<StudentFacts> comparator) {
        this.comparator = comparator.thenComparing(StudentFacts.BY_NAME);
    }

    Comparator<StudentFacts> comparator() {
        return comparator;
    }

    private static <V> Comparator<StudentFacts> known(
            Function<StudentFacts, @Nullable V> value, Comparator<@Nullable V> order) {
        return (one, other) -> order.compare(value.apply(one), value.apply(other));
    }
}
