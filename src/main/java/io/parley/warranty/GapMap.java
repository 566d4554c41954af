package io.parley.warranty;

import io.parley.common.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All devices of a client beside a contract (domain.md §10). Devices of which the cover is unknown count in no total, and
 * where a price or a failure rate is unknown the cost is "at least".
 *
 * @param contract absent while nobody has said when it starts; then there are no gaps
 * @param devices in the order of the list
 * @param gapDays of all devices together
 * @param gapCost sum of the devices' rounded costs
 */
public record GapMap(@Nullable ContractSpan contract, List<CoveredDevice> devices, long gapDays, BigDecimal gapCost) {

    public GapMap {
        devices = List.copyOf(devices);
    }

    /**
     * @param contract absent while nobody has said when it starts
     * @param currency ISO 4217 code of the replacement prices
     * @param today on which the buckets are counted
     */
    public static GapMap of(
            List<Device> devices,
            WarrantyCatalogue catalogue,
            @Nullable ContractSpan contract,
            String currency,
            LocalDate today) {
        return of(devices, device -> WarrantyCover.of(device, catalogue), contract, currency, today);
    }

    /**
     * As {@link #of(List, WarrantyCatalogue, ContractSpan, String, LocalDate)}, with covers that are known already.
     *
     * @param covers how long a device is covered
     */
    public static GapMap of(
            List<Device> devices,
            Function<Device, WarrantyCover> covers,
            @Nullable ContractSpan contract,
            String currency,
            LocalDate today) {
        var covered = devices.stream()
                .map(device -> covered(device, covers.apply(device), contract, currency, today))
                .toList();
        var gaps = covered.stream()
                .map(CoveredDevice::gap)
                .filter(Objects::nonNull)
                .toList();
        return new GapMap(
                contract,
                covered,
                gaps.stream().mapToLong(WarrantyGap::days).sum(),
                gaps.stream()
                        .map(WarrantyGap::cost)
                        .filter(Objects::nonNull)
                        .reduce(Rounding.cell(BigDecimal.ZERO, currency), BigDecimal::add));
    }

    private static CoveredDevice covered(
            Device device, WarrantyCover cover, @Nullable ContractSpan contract, String currency, LocalDate today) {
        var gap = contract == null
                ? null
                : WarrantyGap.of(device, cover, contract, currency).orElse(null);
        return new CoveredDevice(device, cover, cover.bucket(today), gap);
    }

    /** False if there are devices and of none of them it is known what is uncovered: then the totals mean nothing. */
    public boolean isKnown() {
        return devices.isEmpty() || devices.stream().anyMatch(device -> device.gap() != null);
    }

    /** Devices in each bucket that holds any. */
    public Map<WarrantyBucket, Integer> buckets() {
        Map<WarrantyBucket, Integer> counts = new EnumMap<>(WarrantyBucket.class);
        devices.forEach(device -> counts.merge(device.bucket(), 1, Integer::sum));
        return counts;
    }
}
