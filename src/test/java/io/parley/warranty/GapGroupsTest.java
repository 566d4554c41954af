package io.parley.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A gap map in groups that can be read: nothing is lost, nothing unknown is counted as zero. */
class GapGroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ContractSpan CONTRACT = ContractSpan.of(LocalDate.of(2027, 2, 1), 36);

    private static WarrantyPolicy policy(
            String family, String pattern, @Nullable Integer months, @Nullable String rate) {
        return new WarrantyPolicy(
                2,
                family,
                "Arden",
                family,
                new SkuPattern(pattern),
                Grantor.MANUFACTURER,
                "limited",
                StartBasis.PURCHASE,
                0,
                new WarrantyTerm(months),
                ComponentTerms.NONE,
                rate == null ? null : new BigDecimal(rate),
                null,
                null,
                "card",
                null,
                ReplacementTerms.UNKNOWN);
    }

    private static Device device(String sku, String purchase, @Nullable String price) {
        return new Device(
                2,
                "",
                sku,
                "Desk phone",
                sku + purchase,
                "",
                null,
                null,
                purchase.isEmpty() ? Map.of() : Map.of(StartBasis.PURCHASE, LocalDate.parse(purchase)),
                price == null ? null : new BigDecimal(price));
    }

    private static GapGroups groups(@Nullable ContractSpan contract, List<Device> devices) {
        var catalogue = new WarrantyCatalogue(List.of(
                policy("T4", "T4*", 12, "0.04"), policy("W7", "W7*", null, "0.02"), policy("C1", "C1*", 12, null)));
        return GapGroups.of(GapMap.of(devices, catalogue, contract, "USD", TODAY));
    }

    @Test
    void devicesOfOneFamilyThatEndInOneMonthAreOneLine() {
        var groups = groups(
                CONTRACT,
                List.of(
                        device("T40", "2026-02-24", "92"),
                        device("T42", "2026-02-10", "92"),
                        device("T40", "2026-05-01", "92")));
        assertThat(groups.groups()).extracting(GapGroup::family).containsExactly("Arden T4", "Arden T4");
        var first = groups.groups().getFirst();
        assertThat(first.count()).isEqualTo(2);
        assertThat(first.firstEnd()).contains(LocalDate.of(2027, 2, 9));
        assertThat(first.lastEnd()).contains(LocalDate.of(2027, 2, 23));
        // 2030-01-31 is the last day: 1087 + 1073 days.
        assertThat(first.gapDays()).contains(2160L);
        assertThat(first.gapMonths()).contains(new BigDecimal("71.0"));
        assertThat(first.failures().orElseThrow()).isEqualByComparingTo("0.236712328767");
        // 0.04 × 1087 ÷ 365 × 92 = 10.96; 0.04 × 1073 ÷ 365 × 92 = 10.82
        assertThat(first.cost()).contains(new BigDecimal("21.78"));
        assertThat(first.commonPrice().orElseThrow()).isEqualByComparingTo("92");
        assertThat(groups.asks()).containsExactly(new GapGroups.Ask("Arden T4", 3, LocalDate.of(2027, 2, 10)));
    }

    @Test
    void aLifetimeLeavesNothingAndWhatIsUnknownIsCountedInNoTotal() {
        var groups = groups(
                CONTRACT,
                List.of(device("W70", "2020-01-01", "200"), device("X1", "2026-01-01", "50"), device("T40", "", "92")));
        assertThat(groups.groups())
                .extracting(GapGroup::state)
                .containsExactly(
                        WarrantyCover.State.LIFETIME,
                        WarrantyCover.State.START_DATE_MISSING,
                        WarrantyCover.State.NO_POLICY);
        assertThat(groups.unknown()).isEqualTo(2);
        assertThat(groups.uncovered()).isZero();
        assertThat(groups.gapMonths()).isEqualByComparingTo("0");
        assertThat(groups.isAtLeast()).isTrue();
        assertThat(groups.asks()).isEmpty();
        assertThat(groups.groups().get(1).gapDays()).isEmpty();
        assertThat(groups.groups().get(2).family()).isEqualTo("Desk phone");
    }

    @Test
    void aMissingRateOrPriceLeavesTheGapAndTakesTheCost() {
        var groups = groups(CONTRACT, List.of(device("C10", "2026-02-24", "92"), device("T40", "2026-02-24", null)));
        assertThat(groups.uncovered()).isEqualTo(2);
        assertThat(groups.withoutRate()).isEqualTo(1);
        assertThat(groups.withoutPrice()).isEqualTo(1);
        assertThat(groups.cost()).isEmpty();
        assertThat(groups.failures().orElseThrow()).isEqualByComparingTo("0.117589041096");
        assertThat(groups.isAtLeast()).isTrue();
    }

    @Test
    void aCoverThatEndedBeforeTheContractIsAskedForFromItsFirstDay() {
        var groups = groups(CONTRACT, List.of(device("T40", "2020-02-24", "92")));
        assertThat(groups.asks()).containsExactly(new GapGroups.Ask("Arden T4", 1, LocalDate.of(2027, 2, 1)));
        assertThat(groups.groups().getFirst().gapDays()).contains(1096L);
    }

    @Test
    void fiveHundredDevicesBoughtOverYearsStayReadableAndWhole() {
        var many = IntStream.range(0, 500)
                .mapToObj(i -> device(
                        (i % 2 == 0 ? "T4" : "C1") + i,
                        LocalDate.of(2021, 1, 1).plusDays(i * 4L).toString(),
                        "92"))
                .toList();
        var groups = groups(CONTRACT, many);
        assertThat(groups.groups()).hasSizeBetween(4, GapGroups.READABLE);
        assertThat(groups.groups().stream().mapToInt(GapGroup::count).sum()).isEqualTo(500);
        assertThat(groups.groups().stream()
                        .mapToLong(group -> group.gapDays().orElseThrow())
                        .sum())
                .isEqualTo(groups.map().gapDays());
    }

    @Test
    void withoutAContractThereIsNoGapAndNoAsk() {
        var groups = groups(null, List.of(device("T40", "2026-02-24", "92")));
        assertThat(groups.groups().getFirst().gapDays()).isEmpty();
        assertThat(groups.cost()).isEmpty();
        assertThat(groups.asks()).isEmpty();
    }
}
