package app.trellis.plan;

import app.trellis.account.AccountId;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stored programmes, one a student. */
@Transactional(propagation = Propagation.MANDATORY)
interface ProgrammeRepository extends Repository<StoredProgramme, AccountId> {

    StoredProgramme save(StoredProgramme programme);

    Optional<StoredProgramme> findById(AccountId student);
}
