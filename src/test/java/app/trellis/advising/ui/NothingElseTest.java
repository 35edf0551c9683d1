package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.Area;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.NotFound;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** An advisor reaches nothing of a student who does not, or no longer, share it: by no address and no service call. */
class NothingElseTest extends ViewTest {

    private static final String NAME = "Ada of Nowhere";

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private ApplicationContext beans;

    private AccountId ada;
    private AccountId grace;

    enum Onlooker {
        WITHOUT_RELATION,
        ENDED
    }

    @BeforeEach
    void aStudentWithAPlan() {
        ada = people.student(NAME);
        grace = people.advisor("Grace");
        people.actAs(ada);
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 10, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
    }

    @ParameterizedTest
    @EnumSource
    void noAddressShowsAnything(Onlooker onlooker) {
        become(onlooker);
        var templates = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> template.replaceAll(":[^/]+", ada.value().toString()))
                .toList();
        assertThat(templates).hasSizeGreaterThan(5).contains("students/" + ada.value());
        for (var address : templates) {
            var _ = catchThrowable(() -> UI.getCurrent().navigate(address));
            assertThat(page()).as(address).doesNotContain(NAME).doesNotContain("trellis-phase-timeline");
        }
    }

    @Test
    void aRunningRelationShowsWhatTheOthersMustNotSee() {
        people.advise(grace, ada, Area.PLAN);
        UI.getCurrent().navigate("students/" + ada.value());
        assertThat(page()).contains(NAME, "trellis-phase-timeline");
    }

    @ParameterizedTest
    @EnumSource
    void noServiceAnswers(Onlooker onlooker) {
        become(onlooker);
        int asked = 0;
        for (var service : beans.getBeansWithAnnotation(Service.class).values()) {
            for (var method : AopUtils.getTargetClass(service).getDeclaredMethods()) {
                if (has(method, StudentOnly.class)) {
                    assertThat(call(service, method)).as(name(method)).isInstanceOf(AccessDeniedException.class);
                    asked++;
                } else if (has(method, SharedWithAdvisor.class) || takesAStudent(method)) {
                    assertThat(call(service, method)).as(name(method)).isInstanceOf(NotFound.class);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
    }

    private static String page() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> part.getElement().getOuterHTML())
                .collect(Collectors.joining());
    }

    private void become(Onlooker onlooker) {
        if (onlooker == Onlooker.ENDED) {
            people.advise(grace, ada, Area.values());
            people.endAdvising(grace, ada);
        } else {
            people.actAs(grace);
        }
    }

    private static boolean takesAStudent(Method method) {
        return has(method, AdvisorOnly.class)
                && List.of(method.getParameterTypes()).contains(AccountId.class);
    }

    private static boolean has(Method method, Class<? extends Annotation> annotation) {
        return method.isAnnotationPresent(annotation);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }

    private @Nullable Throwable call(Object service, Method method) {
        try {
            method.invoke(service, arguments(method).toArray());
            return null;
        } catch (InvocationTargetException refused) {
            return refused.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("NullAway") // nobody gets far enough to look at the other arguments
    private Stream<Object> arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(type -> {
            if (type == AccountId.class) {
                return ada;
            }
            return type == int.class ? (Object) 1 : type == boolean.class ? Boolean.FALSE : null;
        });
    }
}
