package app.trellis.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.shared.Id;
import app.trellis.shared.NotFound;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every method of every service as everybody, with the ids of a sample student who has everything, on every database.
 */
@Transactional
abstract class ServiceMatrixContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SecurityContextHolderStrategy signedIn;

    @Autowired
    private PlatformTransactionManager transactions;

    private Audience audience;
    private Belongings belongings;

    @BeforeEach
    void theSampleStudent(@Autowired AutowireCapableBeanFactory beans, @Autowired JdbcClient jdbc) {
        audience = beans.createBean(Audience.class);
        belongings = new Belongings(jdbc, audience.signIn(Audience.OWNER));
        belongings.complete();
    }

    @AfterEach
    void signOut() {
        signedIn.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void aMarkLetsInWhomItNamesAndNobodyElse(Viewer viewer) {
        audience.become(viewer);
        var all = new SoftAssertions();
        for (var call : new Services(context).calls()) {
            var outcome = outcome(call, new MadeUp(belongings::one));
            boolean admitted =
                    Objects.requireNonNull(Viewer.ADMITTED.get(call.mark())).contains(viewer);
            all.assertThat(!outcome.denied() && !(call.mark() == SharedWithAdvisor.class && outcome.unknown()))
                    .as("%s as %s ended with %s", call.name(), viewer, outcome.failure())
                    .isEqualTo(admitted);
            all.assertThat(outcome.notUnderstood())
                    .as("The database on %s as %s: %s", call.name(), viewer, outcome.failure())
                    .isFalse();
        }
        all.assertAll();
    }

    /** The row rule of what an advisor may do with a student, beside the reading of shared areas. */
    @Test
    void forAnEndedAdvisorTheStudentIsUnknown() {
        audience.become(Viewer.ENDED_ADVISOR);
        var all = new SoftAssertions();
        new Services(context)
                .calls().stream()
                        .filter(call -> call.mark() == AdvisorOnly.class && call.takes(AccountId.class))
                        .forEach(call -> all.assertThat(outcome(call, new MadeUp(belongings::one))
                                        .failure())
                                .as(call.name())
                                .isInstanceOf(NotFound.class));
        all.assertAll();
    }

    /** Whoever holds a foreign id learns no more from it, and changes no more with it, than from one that never was. */
    @ParameterizedTest
    @EnumSource(names = {"OTHER_STUDENT", "ENDED_ADVISOR"})
    void aForeignIdLooksLikeAnUnknownOne(Viewer viewer) {
        audience.become(viewer);
        var all = new SoftAssertions();
        for (var call : new Services(context).calls()) {
            if (Arrays.stream(call.method().getParameterTypes()).anyMatch(ServiceMatrixContract::holdsIds)) {
                var unknown = outcome(call, new MadeUp(kind -> UUID.randomUUID()));
                var foreign = outcome(call, new MadeUp(belongings::one));
                all.assertThat(undoes(call) ? foreign.failed() : foreign.looksLike(unknown))
                        .as("%s as %s: foreign %s, unknown %s", call.name(), viewer, foreign, unknown)
                        .isTrue();
            }
        }
        all.assertAll();
    }

    /** What was removed is put back under its old id, so a made-up one would do; what is still somebody's never does. */
    private static boolean undoes(Services.Call call) {
        return call.method().getName().matches("putBack|restore");
    }

    @Test
    void everyKindOfIdIsTried() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Id.class));
        assertThat(scan.findCandidateComponents("app.trellis"))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(belongings.one(Class.forName(kind.getBeanClassName())))
                        .isNotNull());
    }

    private Outcome outcome(Services.Call call, MadeUp values) {
        var arguments = Arrays.stream(call.method().getGenericParameterTypes())
                .map(values::of)
                .toArray();
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return nested.execute(each -> {
            each.setRollbackOnly();
            return Outcome.of(call.service(), call.method(), arguments);
        });
    }

    private static boolean holdsIds(Class<?> type) {
        return Id.class.isAssignableFrom(type)
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(part -> part.getType() != type && holdsIds(part.getType()));
    }
}
