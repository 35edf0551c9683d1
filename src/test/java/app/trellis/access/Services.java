package app.trellis.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Every public method of every service, found and not listed, so that a new one cannot be forgotten. */
record Services(ApplicationContext context) {

    record Call(Object service, Class<?> type, Method method) {

        String name() {
            return type.getSimpleName() + "." + method.getName();
        }

        /** The one mark that says who may call it. */
        Class<? extends Annotation> mark() {
            var marks = Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(Viewer.ADMITTED::containsKey)
                    .toList();
            if (marks.size() != 1) {
                throw new AssertionError(name() + " needs exactly one mark that Viewer knows, and has " + marks);
            }
            return marks.getFirst();
        }

        boolean takes(Class<?> type) {
            return List.of(method.getParameterTypes()).contains(type);
        }
    }

    List<Call> calls() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(Services::methods)
                .sorted(Comparator.comparing(Call::name)
                        .thenComparing(call -> call.method().toGenericString()))
                .toList();
    }

    private static Stream<Call> methods(Object service) {
        var type = AopUtils.getTargetClass(service);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Call(service, type, method));
    }
}
