package app.trellis.comments;

import app.trellis.account.AccountId;
import app.trellis.shared.Id;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a thread hangs on.
 *
 * @param student whose it is
 * @param id names it among those of its kind and student
 */
public record Subject(AccountId student, SubjectKind kind, String id) {

    /** A thing with an id of its own. */
    public static Subject of(AccountId student, SubjectKind kind, Id id) {
        return new Subject(student, kind, id.value().toString());
    }

    /** Nothing in particular of a student. */
    public static Subject general(AccountId student) {
        return of(student, SubjectKind.STUDENT, student);
    }

    /** The ids of those that have one; what reads like none is left out. */
    public static Set<UUID> uuids(Collection<Subject> subjects) {
        return subjects.stream().map(Subject::uuid).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** The students of these. */
    public static Set<UUID> students(Collection<Subject> subjects) {
        return subjects.stream().map(subject -> subject.student().value()).collect(Collectors.toSet());
    }

    private Optional<UUID> uuid() {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
