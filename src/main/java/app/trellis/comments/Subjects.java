package app.trellis.comments;

import static java.util.stream.Collectors.groupingBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the features what is there, with one question a kind. */
@Component
class Subjects {

    private final Map<SubjectKind, CommentSubjects> known = new EnumMap<>(SubjectKind.class);
    private final CurrentAccount current;

    Subjects(List<CommentSubjects> features, CurrentAccount current) {
        features.forEach(feature -> known.put(feature.kind(), feature));
        this.current = current;
    }

    /** Those of these that are there for the signed-in person, given that the area is shared with them. */
    Map<Subject, NamedSubject> find(Collection<Subject> subjects) {
        Set<Subject> asked = new HashSet<>(subjects);
        return asked.stream().collect(groupingBy(Subject::kind)).entrySet().stream()
                .flatMap(kind -> find(kind.getKey(), kind.getValue()))
                .filter(found -> asked.contains(found.subject()))
                .collect(Collectors.toMap(NamedSubject::subject, Function.identity(), (one, same) -> one));
    }

    /** What can be talked about in these areas, and the student in general. */
    List<NamedSubject> latest(AccountId student, Set<Area> areas, int most) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind.area().map(areas::contains).orElse(true))
                .map(known::get)
                .filter(Objects::nonNull)
                .flatMap(feature -> feature.latest(student, most, current.locale()).stream())
                .toList();
    }

    private Stream<NamedSubject> find(SubjectKind kind, List<Subject> subjects) {
        var feature = known.get(kind);
        return feature == null
                ? Stream.empty()
                : subjects.stream()
                        .collect(groupingBy(subject -> !subject.student().equals(current.id())))
                        .entrySet()
                        .stream()
                        .flatMap(part -> feature.find(part.getValue(), part.getKey(), current.locale()).stream());
    }
}
