package app.trellis.plan;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The template in each of its published versions. These never change, so each is read once and kept in memory. */
@Component
class TemplateVersions {

    /** The number of the version that comes with the program. */
    static final int SHIPPED = 1;

    private final PlanTemplate shipped;
    private final TemplateVersionRepository rows;
    private final Map<Integer, PlanTemplate> known = new ConcurrentHashMap<>();

    TemplateVersions(PlanTemplate shipped, TemplateVersionRepository rows) {
        this.shipped = shipped;
        this.rows = rows;
    }

    PlanTemplate shipped() {
        return shipped;
    }

    /** The number of the version that new plans are made from; one statement. */
    int latest() {
        return rows.latest();
    }

    /** A published version. */
    PlanTemplate at(int number) {
        return number == SHIPPED ? shipped : known.computeIfAbsent(number, this::read);
    }

    /** A milestone as one version has it; none for a student's own milestone, and for one that it does not have. */
    Optional<TemplateMilestone> find(@Nullable String key, int number) {
        return key == null ? Optional.empty() : at(number).find(key);
    }

    /** To be called where a version is published: if that is rolled back, its number will mean another one. */
    void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known.clear();
            }
        });
    }

    private PlanTemplate read(int number) {
        return rows.published(number).orElseThrow().layer().over(shipped);
    }
}
