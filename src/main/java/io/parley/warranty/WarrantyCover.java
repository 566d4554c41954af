package io.parley.warranty;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a device is covered (domain.md §0: through the day before the term is over).
 *
 * @param state whether that is known
 * @param policy absent if none speaks of the device
 * @param start first covered day; absent for a lifetime and while unknown
 * @param end last covered day, inclusive; absent for a lifetime and while unknown
 * @param psuEnd last day the power supply is covered, if its policy names a term for it
 * @param batteryEnd last day the battery is covered, if its policy names a term for it
 */
public record WarrantyCover(
        State state,
        @Nullable WarrantyPolicy policy,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate psuEnd,
        @Nullable LocalDate batteryEnd) {

    /** Whether it is known how long a device is covered. */
    public enum State {
        UNTIL,
        LIFETIME,
        /** No policy speaks of the device. */
        NO_POLICY,
        /** The day from which the policy counts is not known. */
        START_DATE_MISSING
    }

    public static WarrantyCover of(Device device, WarrantyCatalogue catalogue) {
        return catalogue
                .find(device.sku())
                .map(policy -> of(device, policy))
                .orElseGet(() -> without(State.NO_POLICY, null));
    }

    private static WarrantyCover of(Device device, WarrantyPolicy policy) {
        if (policy.term().isLifetime()) {
            return without(State.LIFETIME, policy);
        }
        return device.date(policy.basis())
                .map(day -> running(policy, day.plusMonths(policy.offsetMonths())))
                .orElseGet(() -> without(State.START_DATE_MISSING, policy));
    }

    private static WarrantyCover running(WarrantyPolicy policy, LocalDate start) {
        return new WarrantyCover(
                State.UNTIL,
                policy,
                start,
                lastDay(start, policy.term().months()),
                lastDay(start, policy.components().psu()),
                lastDay(start, policy.components().battery()));
    }

    private static @Nullable LocalDate lastDay(LocalDate start, @Nullable Integer months) {
        return months == null ? null : start.plusMonths(months).minusDays(1);
    }

    private static WarrantyCover without(State state, @Nullable WarrantyPolicy policy) {
        return new WarrantyCover(state, policy, null, null, null, null);
    }

    /** Empty for a lifetime and while unknown. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(end);
    }

    public WarrantyBucket bucket(LocalDate today) {
        return switch (state) {
            case UNTIL -> lastDay().map(day -> WarrantyBucket.of(day, today)).orElse(WarrantyBucket.UNKNOWN);
            case LIFETIME -> WarrantyBucket.LATER;
            case NO_POLICY, START_DATE_MISSING -> WarrantyBucket.UNKNOWN;
        };
    }
}
