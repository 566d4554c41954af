package io.parley.isolation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plausible values of any type, for calls whose arguments do not matter because they must be refused before. */
final class Dummies {

    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 0L),
            Map.entry(Long.class, 0L),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(double.class, 1.0),
            Map.entry(Double.class, 1.0),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 23)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(Period.class, Period.ofDays(1)),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(Currency.class, Currency.getInstance("USD")),
            Map.entry(List.class, List.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(byte[].class, new byte[] {1}));

    private Dummies() {}

    /** @return null where nothing plausible can be made */
    static @Nullable Object of(Type type) {
        return of(type, Map.of());
    }

    /** @param given values of some types, also inside records */
    static @Nullable Object of(Type type, Map<Class<?>, Object> given) {
        Class<?> raw = raw(type);
        if (given.containsKey(raw)) {
            return given.get(raw);
        }
        if (raw == UUID.class) {
            return UUID.randomUUID();
        }
        if (raw == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {1});
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isRecord()) {
            return record(raw, given);
        }
        return SIMPLE.get(raw);
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            case Class<?> plain -> plain;
            default -> Object.class;
        };
    }

    private static @Nullable Object record(Class<?> type, Map<Class<?>, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getGenericType(), given))
                    .toArray());
        } catch (ReflectiveOperationException refused) {
            return null;
        }
    }
}
