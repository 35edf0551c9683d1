package app.trellis.comments;

import app.trellis.account.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How a feature says which of its things can be commented on: one bean a kind. Who may see the kind of a student is
 * decided by {@link CommentService}; here only whether a thing is there, and whether the student keeps it to themself.
 */
public interface CommentSubjects {

    /** The kind it knows. */
    SubjectKind kind();

    /**
     * Those of the wanted things that exist, in one statement. What was not asked for is ignored, so a look-up may be
     * wider; the student in each answer is the true owner.
     *
     * @param wanted of this kind, of one student or of several
     * @param shared leaves out what an advisor may not see, although the area is shared
     * @param locale the reader's language
     */
    List<NamedSubject> find(Collection<Subject> wanted, boolean shared, Locale locale);

    /** Some of what an advisor may see of a student, given that the area is shared: what one would talk about first. */
    List<NamedSubject> latest(AccountId student, int most, Locale locale);
}
