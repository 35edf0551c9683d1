package app.trellis.access;

import app.trellis.account.Role;
import app.trellis.testing.DemoData;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.annotation.Transactional;

/** Every screen as everybody, at the addresses of a sample student who has everything. */
@DemoData
@Transactional
@ViewPackages(packages = "app.trellis")
class ScreenMatrixTest extends SpringBrowserlessTest {

    /** These send to a better place: the start to everybody's home, setting up to the programme that is there. */
    private static final Set<String> LEAD_ON = Set.of("", "plan/setup");

    @Autowired
    private SecurityContextHolderStrategy signedIn;

    private Audience audience;
    private Addresses addresses;

    @BeforeEach
    void theSampleStudent(@Autowired AutowireCapableBeanFactory beans, @Autowired JdbcClient jdbc) {
        audience = beans.createBean(Audience.class);
        addresses = new Addresses(new Belongings(jdbc, audience.signIn(Audience.OWNER))::one);
    }

    @AfterEach
    void signOut() {
        signedIn.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void aScreenOpensForWhomItIsMeantAndNobodyElse(Viewer viewer) {
        audience.become(viewer);
        var all = new SoftAssertions();
        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            var path = addresses.path(route.getTemplate());
            UI.getCurrent().navigate("");
            UI.getCurrent().navigate(path);
            var shown = UI.getCurrent().getActiveRouterTargetsChain().stream().findFirst();
            boolean opened =
                    shown.filter(route.getNavigationTarget()::isInstance).isPresent();
            boolean admitted = admits(route, viewer);
            all.assertThat(opened || admitted && LEAD_ON.contains(path))
                    .as("%s as %s shows %s", path, viewer, shown)
                    .isEqualTo(admitted);
        }
        all.assertAll();
    }

    /** A role opens a screen; what is one student's opens to that student, and to advisors where advisors go. */
    private static boolean admits(RouteData route, Viewer viewer) {
        var screen = route.getNavigationTarget();
        if (screen.isAnnotationPresent(AnonymousAllowed.class)) {
            return true;
        }
        var roles = screen.getAnnotation(RolesAllowed.class);
        boolean role = roles == null
                ? screen.isAnnotationPresent(PermitAll.class) && viewer != Viewer.STRANGER
                : List.of(roles.value()).stream().anyMatch(each -> viewer.holds(Role.valueOf(each)));
        return role
                && (!Addresses.isPersonal(route.getTemplate()) || meant(route).contains(viewer));
    }

    private static Set<Viewer> meant(RouteData route) {
        return switch (route.getTemplate().split("/")[0]) {
            case "students" -> EnumSet.of(Viewer.ADVISOR_SHARING, Viewer.ADVISOR_NOT_SHARING);
            case "comments" -> EnumSet.of(Viewer.OWNER, Viewer.ADVISOR_SHARING);
            case "asked" -> EnumSet.noneOf(Viewer.class); // each of them but the advisor who was asked
            default -> EnumSet.of(Viewer.OWNER);
        };
    }
}
