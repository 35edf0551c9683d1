package app.trellis.journey;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every route of the program, read off its classes, so that a new screen cannot be forgotten. */
final class Routes {

    private Routes() {}

    /** The templates of all Flow routes, such as {@code opportunities/:id}. */
    static List<String> ofFlow() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(RouteAlias.class));
        return scanner.findCandidateComponents("app.trellis").stream()
                .map(candidate -> load(Objects.requireNonNull(candidate.getBeanClassName())))
                .flatMap(view -> Stream.of(view.getAnnotation(Route.class).value()))
                .sorted()
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
