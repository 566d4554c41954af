package io.parley.warranty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Devices of one family whose covers end at about the same time.
 *
 * @param family as the policy calls it; without a policy as the client does
 * @param devices at least one, all in the same state
 */
public record GapGroup(String family, WarrantyCover.State state, List<CoveredDevice> devices) {

    private static final BigDecimal DAYS_PER_YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);
    private static final int EXACT = 12;

    public GapGroup {
        if (devices.isEmpty()) {
            throw new IllegalArgumentException("A group has a device");
        }
        devices = List.copyOf(devices);
    }

    public int count() {
        return devices.size();
    }

    /** The earliest last day of a cover; empty for a lifetime and while unknown. */
    public Optional<LocalDate> firstEnd() {
        return devices.stream()
                .flatMap(device -> device.cover().lastDay().stream())
                .min(Comparator.naturalOrder());
    }

    /** The latest last day of a cover; empty for a lifetime and while unknown. */
    public Optional<LocalDate> lastEnd() {
        return devices.stream()
                .flatMap(device -> device.cover().lastDay().stream())
                .max(Comparator.naturalOrder());
    }

    /** Devices that the contract leaves uncovered for at least a day. */
    public int uncovered() {
        return (int) gaps().stream().filter(gap -> gap.days() > 0).count();
    }

    /** Of all devices together; empty while it is unknown how long they are covered, or without a contract. */
    public Optional<Long> gapDays() {
        return gaps().isEmpty()
                ? Optional.empty()
                : Optional.of(gaps().stream().mapToLong(WarrantyGap::days).sum());
    }

    /** Device-days × 12 ÷ 365, with one decimal. */
    public Optional<BigDecimal> gapMonths() {
        return gapDays().map(GapGroup::months);
    }

    static BigDecimal months(long days) {
        return BigDecimal.valueOf(days).multiply(MONTHS_PER_YEAR).divide(DAYS_PER_YEAR, 1, RoundingMode.HALF_UP);
    }

    /** Sum of annual failure rate × uncovered days ÷ 365, of those with a known rate; empty if there is none. */
    public Optional<BigDecimal> failures() {
        return sum(GapGroup::failures);
    }

    /** Expected replacement of those with a known rate and price; empty if there is none. */
    public Optional<BigDecimal> cost() {
        return sum(device -> gap(device).map(WarrantyGap::cost).orElse(null));
    }

    /** Uncovered devices of which nobody knows how often they fail. */
    public int withoutRate() {
        return (int) devices.stream()
                .filter(device -> isUncovered(device) && rate(device) == null)
                .count();
    }

    /** Uncovered devices of which nobody knows what a new one costs. */
    public int withoutPrice() {
        return (int) devices.stream()
                .filter(device -> isUncovered(device) && device.device().replacementPrice() == null)
                .count();
    }

    /** The price of a new one if it is known and the same for all. */
    public Optional<BigDecimal> commonPrice() {
        return common(device -> device.device().replacementPrice());
    }

    /** The annual failure rate if it is known and the same for all. */
    public Optional<BigDecimal> commonRate() {
        return common(GapGroup::rate);
    }

    private Optional<BigDecimal> common(Function<CoveredDevice, @Nullable BigDecimal> of) {
        var values = devices.stream()
                .map(of)
                .map(value -> value == null ? Optional.<BigDecimal>empty() : Optional.of(value.stripTrailingZeros()))
                .distinct()
                .toList();
        return values.size() == 1 ? values.getFirst() : Optional.empty();
    }

    private Optional<BigDecimal> sum(Function<CoveredDevice, @Nullable BigDecimal> of) {
        return devices.stream().map(of).filter(Objects::nonNull).reduce(BigDecimal::add);
    }

    private static @Nullable BigDecimal failures(CoveredDevice device) {
        var rate = rate(device);
        var gap = device.gap();
        if (gap == null || gap.days() > 0 && rate == null) {
            return null;
        }
        return rate == null
                ? BigDecimal.ZERO
                : rate.multiply(BigDecimal.valueOf(gap.days())).divide(DAYS_PER_YEAR, EXACT, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rate(CoveredDevice device) {
        var policy = device.cover().policy();
        return policy == null ? null : policy.annualFailureRate();
    }

    private static boolean isUncovered(CoveredDevice device) {
        return gap(device).filter(gap -> gap.days() > 0).isPresent();
    }

    private static Optional<WarrantyGap> gap(CoveredDevice device) {
        return Optional.ofNullable(device.gap());
    }

    private List<WarrantyGap> gaps() {
        return devices.stream().map(CoveredDevice::gap).filter(Objects::nonNull).toList();
    }
}
