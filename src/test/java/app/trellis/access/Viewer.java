package app.trellis.access;

import app.trellis.account.AdministratorOnly;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.DelegateOnly;
import app.trellis.account.Public;
import app.trellis.account.Role;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.SignedInOnly;
import app.trellis.account.StudentOnly;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Everybody who may stand before a student's things. */
enum Viewer {
    STRANGER,
    OWNER,
    OTHER_STUDENT,
    ADVISOR_SHARING,
    ADVISOR_NOT_SHARING,
    ENDED_ADVISOR,
    DELEGATE,
    ADMINISTRATOR;

    private static final Set<Viewer> ADVISORS = EnumSet.of(ADVISOR_SHARING, ADVISOR_NOT_SHARING, ENDED_ADVISOR);

    /** Whom each mark lets in. A mark that is missing here fails the matrix. */
    static final Map<Class<? extends Annotation>, Set<Viewer>> ADMITTED = Map.of(
            Public.class, EnumSet.allOf(Viewer.class),
            SignedInOnly.class, EnumSet.complementOf(EnumSet.of(STRANGER)),
            StudentOnly.class, EnumSet.of(OWNER, OTHER_STUDENT),
            AdvisorOnly.class, ADVISORS,
            AdministratorOnly.class, EnumSet.of(ADMINISTRATOR),
            DelegateOnly.class, EnumSet.of(DELEGATE),
            SharedWithAdvisor.class, EnumSet.of(OWNER, ADVISOR_SHARING));

    /** Whether a screen for this role is meant for them. */
    boolean holds(Role role) {
        return switch (role) {
            case STUDENT -> this == OWNER || this == OTHER_STUDENT;
            case ADVISOR -> ADVISORS.contains(this);
            case DELEGATE -> this == DELEGATE;
            case ADMINISTRATOR -> this == ADMINISTRATOR;
        };
    }
}
