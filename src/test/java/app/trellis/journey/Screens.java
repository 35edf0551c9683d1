package app.trellis.journey;

import static app.trellis.journey.DemoPerson.ADMINISTRATOR;
import static app.trellis.journey.DemoPerson.ADVISOR;
import static app.trellis.journey.DemoPerson.DELEGATE;
import static app.trellis.journey.DemoPerson.GUEST;
import static app.trellis.journey.DemoPerson.NEWCOMER;
import static app.trellis.journey.DemoPerson.STRANGER;
import static app.trellis.journey.DemoPerson.STUDENT;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;

/** Every screen of the program as the demo's people see it: what is photographed and checked for accessibility. */
public final class Screens {

    /**
     * One screen.
     *
     * @param name of its picture
     * @param person who looks at it
     * @param path where it is; a template with {@code :id} means the first link of that kind on the list it is reached
     *     from, one with {@code :token} the link with which its person came
     */
    public record Screen(String name, DemoPerson person, String path) {

        /** The template of the route, as declared. */
        public String route() {
            return path.substring(1);
        }

        /** Goes there. */
        public void open(Visitor visitor) {
            if (path.endsWith("/:token")) {
                visitor.open(visitor.path());
                visitor.settle();
                return;
            }
            var parts = path.split("/:id", -1);
            visitor.open(parts.length == 1 ? path : nearestScreen(parts[0]));
            for (var part = 0; part < parts.length - 1; part++) {
                visitor.settle();
                var list = (part == 0 ? "" : visitor.path()) + parts[part];
                var isLast = part == parts.length - 2;
                var rest = isLast ? parts[part + 1] : "";
                visitor.open(firstBelow(visitor, list + "/", rest) + rest);
            }
            visitor.settle();
        }

        /** Where the list is that leads there: not each part of an address is a screen. */
        private static String nearestScreen(String path) {
            return Routes.ofFlow().contains(path.substring(1))
                    ? path
                    : nearestScreen(path.substring(0, path.lastIndexOf('/')));
        }

        /** The first link of that kind, or to its part that is looked for; a screen with a fixed address is none. */
        private static String firstBelow(Visitor visitor, String list, String rest) {
            var link = By.cssSelector("main a[href*='" + list.substring(1) + "']");
            visitor.see(link);
            return visitor.driver().findElements(link).stream()
                    .map(each -> list
                            + Objects.requireNonNull(each.getDomProperty("href"))
                                    .replaceFirst(".*" + list, "")
                                    .replaceFirst(rest + "$", ""))
                    .filter(address -> !address.substring(list.length()).contains("/"))
                    .filter(address -> !Routes.ofFlow().contains(address.substring(1)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link below " + list));
        }

        @Override
        public String toString() {
            return name + " " + path;
        }
    }

    private static final List<Screen> ALL = List.of(
            new Screen("sign-in", STRANGER, "/login"),
            new Screen("create-account", STRANGER, "/register"),
            new Screen("forgot-password", STRANGER, "/forgot-password"),
            new Screen("judge-a-proposal", GUEST, "/feedback/:token"),
            new Screen("first-day", NEWCOMER, "/today"),
            new Screen("set-up", NEWCOMER, "/plan/setup"),
            new Screen("no-plan-yet", NEWCOMER, "/plan"),
            new Screen("today", STUDENT, "/today"),
            new Screen("plan", STUDENT, "/plan"),
            new Screen("programme", STUDENT, "/plan/programme"),
            new Screen("review", STUDENT, "/review"),
            new Screen("past-review", STUDENT, "/review/2026-W40"),
            new Screen("ideas", STUDENT, "/ideas"),
            new Screen("idea", STUDENT, "/ideas/:id"),
            new Screen("idea-versions", STUDENT, "/ideas/:id/versions"),
            new Screen("idea-print", STUDENT, "/ideas/:id/print"),
            new Screen("feedback", STUDENT, "/ideas/:id/feedback"),
            new Screen("mentor-records", STUDENT, "/ideas/mentors"),
            new Screen("impact", STUDENT, "/impact"),
            new Screen("opportunities", STUDENT, "/opportunities"),
            new Screen("applications", STUDENT, "/opportunities/applications"),
            new Screen("opportunity", STUDENT, "/opportunities/:id"),
            new Screen("predictions", STUDENT, "/predictions"),
            new Screen("import-predictions", STUDENT, "/predictions/import"),
            new Screen("projects", STUDENT, "/projects"),
            new Screen("project", STUDENT, "/projects/:id"),
            new Screen("outputs", STUDENT, "/outputs"),
            new Screen("people", STUDENT, "/people"),
            new Screen("mentor", STUDENT, "/people/:id"),
            new Screen("meeting", STUDENT, "/people/meetings/:id"),
            new Screen("import-meetings", STUDENT, "/people/import"),
            new Screen("mentor-time", STUDENT, "/people/time"),
            new Screen("mentoring-given", STUDENT, "/people/given"),
            new Screen("reflection", STUDENT, "/reflection"),
            new Screen("reflection-environment", STUDENT, "/reflection?show=environment"),
            new Screen("agenda", STUDENT, "/agenda"),
            new Screen("bets", STUDENT, "/agenda/bets"),
            new Screen("bet", STUDENT, "/agenda/bets/:id"),
            new Screen("worldview", STUDENT, "/agenda/worldview"),
            new Screen("new-entry", STUDENT, "/agenda/worldview/new"),
            new Screen("entry", STUDENT, "/agenda/worldview/:id"),
            new Screen("my-agenda", STUDENT, "/agenda/themes"),
            new Screen("agenda-versions", STUDENT, "/agenda/versions"),
            new Screen("comments", STUDENT, "/comments"),
            new Screen("comment", STUDENT, "/comments/:id"),
            new Screen("groups", STUDENT, "/groups"),
            new Screen("group", STUDENT, "/groups/:id"),
            new Screen("group-session", STUDENT, "/groups/:id/sessions/:id"),
            new Screen("independence", STUDENT, "/projects/independence"),
            new Screen("reports", STUDENT, "/report"),
            new Screen("report", STUDENT, "/report/:id"),
            new Screen("report-versions", STUDENT, "/report/:id/versions"),
            new Screen("wellbeing", STUDENT, "/wellbeing"),
            new Screen("support", STUDENT, "/wellbeing/support"),
            new Screen("settings", STUDENT, "/settings"),
            new Screen("advisors", STUDENT, "/settings/advisors"),
            new Screen("access-log", STUDENT, "/settings/access"),
            new Screen("your-data", STUDENT, "/settings/data"),
            new Screen("calendar", STUDENT, "/settings/calendar"),
            new Screen("nothing-here", STUDENT, "/nothing-here"),
            new Screen("as-your-advisor-sees-it", STUDENT, "/settings/advisors/:id/preview"),
            new Screen("conversation", STUDENT, "/conversation"),
            new Screen("students", ADVISOR, "/students"),
            new Screen("student", ADVISOR, "/students/:id"),
            new Screen("sheet", ADVISOR, "/students/:id/sheet"),
            new Screen("former-students", ADVISOR, "/students/former"),
            new Screen("student-report", ADVISOR, "/students/:id/report"),
            new Screen("asked", ADVISOR, "/asked"),
            new Screen("asked-request", ADVISOR, "/asked/:id"),
            new Screen("advising-settings", ADVISOR, "/settings/advising"),
            new Screen("delegated", DELEGATE, "/delegated"),
            new Screen("admin", ADMINISTRATOR, "/admin"),
            new Screen("admin-instance", ADMINISTRATOR, "/admin/instance"),
            new Screen("admin-support", ADMINISTRATOR, "/admin/support"),
            new Screen("admin-catalogue", ADMINISTRATOR, "/admin/catalogue"),
            new Screen("admin-catalogue-import", ADMINISTRATOR, "/admin/catalogue/import"),
            new Screen("admin-templates", ADMINISTRATOR, "/admin/templates"),
            new Screen("admin-template", ADMINISTRATOR, "/admin/templates/:id"),
            new Screen("admin-template-draft", ADMINISTRATOR, "/admin/templates/draft"),
            new Screen("outcomes", ADMINISTRATOR, "/admin/outcomes"));

    private Screens() {}

    /** All of them. */
    public static List<Screen> all() {
        return ALL;
    }

    /** Those of one person. */
    public static List<Screen> of(DemoPerson person) {
        return ALL.stream().filter(screen -> screen.person() == person).toList();
    }
}
