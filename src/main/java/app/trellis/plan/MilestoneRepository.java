package app.trellis.plan;

import app.trellis.account.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stored milestones. Every look-up names the student, so that a foreign id finds nothing. */
@Transactional(propagation = Propagation.MANDATORY)
interface MilestoneRepository extends Repository<StoredMilestone, MilestoneId> {

    StoredMilestone save(StoredMilestone milestone);

    List<StoredMilestone> saveAll(Iterable<StoredMilestone> milestones);

    Optional<StoredMilestone> findByIdAndStudentId(MilestoneId id, AccountId student);

    List<StoredMilestone> findByStudentId(AccountId student);

    List<StoredMilestone> findByStudentIdAndTemplateKey(AccountId student, String templateKey);

    void delete(StoredMilestone milestone);

    /** The place before the first milestone of the lane with a later date; none if there is no such one. */
    @Query("select min(position) from milestone"
            + " where student_id = :student and phase = :phase and target_date > :date")
    Optional<Integer> findPlaceBefore(
            @Param("student") AccountId student, @Param("phase") Phase phase, @Param("date") LocalDate date);

    /** The place after the last milestone of the lane. */
    @Query("select coalesce(max(position) + 1, 0) from milestone where student_id = :student and phase = :phase")
    int findPlaceAtEnd(@Param("student") AccountId student, @Param("phase") Phase phase);

    /** Moves everything of the lane from {@code place} on one further. */
    @Modifying
    @Query("update milestone set position = position + 1"
            + " where student_id = :student and phase = :phase and position >= :place")
    void makeRoom(@Param("student") AccountId student, @Param("phase") Phase phase, @Param("place") int place);

    /** Puts a milestone there; the order is no part of what {@link PlanService#change} guards. */
    @Modifying
    @Query("update milestone set position = :place where id = :id and student_id = :student")
    void put(@Param("id") MilestoneId id, @Param("student") AccountId student, @Param("place") int place);
}
