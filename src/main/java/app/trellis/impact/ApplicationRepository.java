package app.trellis.impact;

import app.trellis.account.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stored applications. Every look-up names the student, so that a foreign id finds nothing. */
@Transactional(propagation = Propagation.MANDATORY)
interface ApplicationRepository extends Repository<StoredApplication, ApplicationId> {

    StoredApplication save(StoredApplication application);

    List<StoredApplication> findByStudentId(AccountId student);

    /** All of a student's, as others may see them. */
    default List<Application> of(AccountId student) {
        return findByStudentId(student).stream().map(StoredApplication::read).toList();
    }

    Optional<StoredApplication> findByIdAndStudentId(ApplicationId id, AccountId student);

    void delete(StoredApplication application);
}
