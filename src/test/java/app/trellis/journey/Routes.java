package app.trellis.journey;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every Flow route of the program, read off its classes, so that a new screen cannot be forgotten. */
final class Routes {

    private Routes() {}

    /** The templates of all routes but the bare address, which only sends people on, such as {@code opportunities/:id}. */
    static List<String> ofFlow() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("app.trellis").stream()
                .map(candidate -> load(Objects.requireNonNull(candidate.getBeanClassName())))
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(route -> !route.isEmpty())
                .map(Routes::plain)
                .sorted()
                .toList();
    }

    /** Without parts that may be left out, and with every parameter by one name. */
    private static String plain(String route) {
        return route.replaceAll("/:\\w+\\?", "").replaceAll(":\\w+", ":id");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
