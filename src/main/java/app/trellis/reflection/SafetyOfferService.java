package app.trellis.reflection;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers to bring the plan's answer about people nearby up to date. Only the student's click does it. */
@Service
@Transactional
public class SafetyOfferService {

    private final ReflectionRepository reflections;
    private final ProgrammeService programmes;
    private final CurrentAccount current;

    SafetyOfferService(ReflectionRepository reflections, ProgrammeService programmes, CurrentAccount current) {
        this.reflections = reflections;
        this.programmes = programmes;
        this.current = current;
    }

    /** What the latest look at the environment says of people nearby, if the plan says something else. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Optional<SafetyNearby> offer() {
        return programmes.find().flatMap(programme -> said().filter(said -> said != programme.safetyNearby()));
    }

    /**
     * Writes it into the plan.
     *
     * @return what the plan said before, which is what takes it back
     */
    @StudentOnly
    public Optional<SafetyNearby> accept(SafetyNearby nearby) {
        return programmes.find().map(programme -> {
            programmes.change(with(programme, nearby));
            return programme.safetyNearby();
        });
    }

    private Optional<SafetyNearby> said() {
        return reflections.list(current.id(), ReflectionKind.ENVIRONMENT).stream()
                .findFirst()
                .map(latest -> latest.answer(Question.SAFETY, "").choice())
                .map(SafetyNearby::valueOf);
    }

    private static ProgrammeData with(Programme programme, SafetyNearby nearby) {
        return new ProgrammeData(
                programme.start(),
                programme.lengthMonths(),
                programme.pace(),
                programme.experience(),
                programme.profile(),
                nearby);
    }
}
