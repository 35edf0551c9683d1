package app.trellis.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stored advising relations. */
@Transactional(propagation = Propagation.MANDATORY)
interface AdvisingRepository extends Repository<Advising, RelationId> {

    Advising save(Advising advising);

    Optional<Advising> findById(RelationId id);

    Optional<Advising> findByIdAndStudentId(RelationId id, AccountId student);

    Optional<Advising> findByIdAndAdvisorId(RelationId id, AccountId advisor);

    Optional<Advising> findByTokenHash(String tokenHash);
}
