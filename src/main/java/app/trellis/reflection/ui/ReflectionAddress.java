package app.trellis.reflection.ui;

import app.trellis.reflection.ReflectionKind;
import com.vaadin.flow.router.Location;
import java.util.List;

/** Which of the two is shown: {@code /reflection} is the yearly one, {@code /reflection?show=environment} the other. */
final class ReflectionAddress {

    private static final String SHOW = "show";
    private static final String ENVIRONMENT = "environment";

    private ReflectionAddress() {}

    static ReflectionKind kind(Location location) {
        var shown = location.getQueryParameters().getParameters().getOrDefault(SHOW, List.of());
        return shown.contains(ENVIRONMENT) ? ReflectionKind.ENVIRONMENT : ReflectionKind.STILL_RIGHT;
    }

    static String of(ReflectionKind kind) {
        return kind == ReflectionKind.ENVIRONMENT ? "reflection?" + SHOW + "=" + ENVIRONMENT : "reflection";
    }
}
