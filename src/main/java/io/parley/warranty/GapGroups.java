package io.parley.warranty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A gap map in few enough groups to be read: families by the month their covers end; by quarter, year or not at all when
 * there are many.
 *
 * @param groups what is uncovered longest first, what is unknown last
 */
public record GapGroups(GapMap map, List<GapGroup> groups) {

    /** More lines than this are not read. */
    static final int READABLE = 18;

    private static final int UNKNOWN = 2;

    private static final Comparator<GapGroup> LONGEST_GAP_FIRST = Comparator.comparing(
                    (GapGroup group) -> group.firstEnd().orElse(LocalDate.MAX))
            .thenComparing(GapGroup::family);

    /** How closely ends of covers are told apart. */
    private enum Grain {
        MONTH(1),
        QUARTER(3),
        YEAR(12),
        NONE(0);

        private final int months;

        Grain(int months) {
            this.months = months;
        }

        int of(LocalDate end) {
            return this == NONE ? 0 : (end.getYear() * 12 + end.getMonthValue() - 1) / months;
        }
    }

    private record Key(String family, WarrantyCover.State state, int end) {}

    public GapGroups {
        groups = List.copyOf(groups);
    }

    public static GapGroups of(GapMap map) {
        List<GapGroup> groups = List.of();
        for (var grain : Grain.values()) {
            groups = grouped(map.devices(), grain);
            if (groups.size() <= READABLE) {
                break;
            }
        }
        return new GapGroups(map, groups);
    }

    private static List<GapGroup> grouped(List<CoveredDevice> devices, Grain grain) {
        Map<Key, List<CoveredDevice>> byKey = new LinkedHashMap<>();
        for (var device : devices) {
            byKey.computeIfAbsent(key(device, grain), key -> new ArrayList<>()).add(device);
        }
        var groups = new ArrayList<GapGroup>();
        byKey.forEach((key, members) -> groups.add(new GapGroup(key.family(), key.state(), members)));
        groups.sort(
                Comparator.<GapGroup>comparingInt(group -> rank(group.state())).thenComparing(LONGEST_GAP_FIRST));
        return groups;
    }

    private static Key key(CoveredDevice device, Grain grain) {
        return new Key(
                family(device),
                device.cover().state(),
                device.cover().lastDay().map(grain::of).orElse(0));
    }

    private static String family(CoveredDevice device) {
        var policy = device.cover().policy();
        if (policy != null && !policy.family().isBlank()) {
            return policy.manufacturer().isBlank() ? policy.family() : policy.manufacturer() + " " + policy.family();
        }
        var own = device.device().description();
        return own.isBlank() ? device.device().sku() : own;
    }

    private static int rank(WarrantyCover.State state) {
        return switch (state) {
            case UNTIL -> 0;
            case LIFETIME -> 1;
            case NO_POLICY, START_DATE_MISSING -> UNKNOWN;
        };
    }

    /** Devices that the contract leaves uncovered for at least a day. */
    public int uncovered() {
        return groups.stream().mapToInt(GapGroup::uncovered).sum();
    }

    /** Devices of which nobody knows how long they are covered; they count in no total. */
    public int unknown() {
        return groups.stream()
                .filter(group -> rank(group.state()) == UNKNOWN)
                .mapToInt(GapGroup::count)
                .sum();
    }

    /** Uncovered device-days × 12 ÷ 365, with one decimal. */
    public BigDecimal gapMonths() {
        return GapGroup.months(map.gapDays());
    }

    /** Empty if nobody knows how often any of the uncovered devices fails. */
    public Optional<BigDecimal> failures() {
        return groups.stream().flatMap(group -> group.failures().stream()).reduce(BigDecimal::add);
    }

    /** Empty if not one device has a cost that is known. */
    public Optional<BigDecimal> cost() {
        return groups.stream().flatMap(group -> group.cost().stream()).reduce(BigDecimal::add);
    }

    /** Whether there is more than what the figures count. */
    public boolean isAtLeast() {
        return unknown() > 0 || withoutRate() > 0 || withoutPrice() > 0;
    }

    public int withoutRate() {
        return groups.stream().mapToInt(GapGroup::withoutRate).sum();
    }

    public int withoutPrice() {
        return groups.stream().mapToInt(GapGroup::withoutPrice).sum();
    }

    /** The uncovered devices by family: what to ask a replacement for, and from which day on. */
    public List<Ask> asks() {
        return groups.stream()
                .filter(group -> group.uncovered() > 0)
                .collect(Collectors.groupingBy(GapGroup::family, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(family -> ask(family.getKey(), family.getValue(), Objects.requireNonNull(map.contract())))
                .toList();
    }

    private static Ask ask(String family, List<GapGroup> groups, ContractSpan contract) {
        var end = groups.stream()
                .flatMap(group -> group.devices().stream())
                .filter(device -> device.gap() != null && device.gap().days() > 0)
                .flatMap(device -> device.cover().lastDay().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var from = end.isBefore(contract.start()) ? contract.start() : end.plusDays(1);
        return new Ask(family, groups.stream().mapToInt(GapGroup::uncovered).sum(), from);
    }

    /**
     * What a provider should replace under its contract.
     *
     * @param devices > 0
     * @param from first day of the contract on which one of them is covered no more
     */
    public record Ask(String family, int devices, LocalDate from) {}

    /** The days the picture shows; absent without a contract. */
    public @Nullable ContractSpan contract() {
        return map.contract();
    }
}
