package app.trellis.access;

import app.trellis.shared.Id;
import app.trellis.shared.time.IsoWeek;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes up arguments for any method, with ids from one source, so that no method has to be known here. A type that it
 * does not know becomes null: security stands before the method, and asks only for ids.
 */
record MadeUp(Function<Class<?>, UUID> ids) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 0.5),
            Map.entry(boolean.class, true),
            Map.entry(byte[].class, new byte[] {'x'}),
            Map.entry(LocalDate.class, DAY),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(YearMonth.class, YearMonth.from(DAY)),
            Map.entry(Instant.class, DAY.atStartOfDay().toInstant(ZoneOffset.UTC)),
            Map.entry(Duration.class, Duration.ofDays(1)),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(IsoWeek.class, IsoWeek.of(DAY)),
            Map.entry(URI.class, URI.create("https://example.org")));

    @Nullable
    Object of(Type type) {
        return switch (type) {
            case ParameterizedType parameterized -> generic(parameterized);
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            case Class<?> plain -> one(plain);
            default -> null;
        };
    }

    private @Nullable Object generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var first = of(type.getActualTypeArguments()[0]);
        if (raw == Optional.class) {
            return Optional.ofNullable(first);
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (first != null && raw.isAssignableFrom(List.class) && Collection.class.isAssignableFrom(raw)) {
            return List.of(first);
        }
        return first != null && raw == Set.class ? Set.of(first) : null;
    }

    private @Nullable Object one(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .map(this::one)
                    .findFirst()
                    .orElse(null);
        }
        return type.isRecord() ? record(type) : null;
    }

    private @Nullable Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        var values = Arrays.stream(parts)
                .map(part -> Id.class.isAssignableFrom(type) ? ids.apply(type) : of(part.getGenericType()))
                .toArray();
        try {
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(values);
        } catch (ReflectiveOperationException refusesWhatIsMadeUp) {
            return null;
        }
    }
}
