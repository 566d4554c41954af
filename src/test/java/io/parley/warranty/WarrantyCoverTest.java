package io.parley.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long devices are covered, and what a contract leaves uncovered (domain.md §§0 and 10). */
class WarrantyCoverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ContractSpan CONTRACT = ContractSpan.of(LocalDate.of(2027, 2, 1), 36);

    private static WarrantyPolicy policy(
            String id, String pattern, StartBasis basis, int offset, @Nullable Integer months, @Nullable Integer psu) {
        return new WarrantyPolicy(
                2,
                id,
                "Arden",
                "T4",
                new SkuPattern(pattern),
                Grantor.MANUFACTURER,
                "limited",
                basis,
                offset,
                new WarrantyTerm(months),
                new ComponentTerms(psu, null, null, null),
                new BigDecimal("0.04"),
                null,
                null,
                "card",
                null,
                ReplacementTerms.UNKNOWN);
    }

    private static Device device(String sku, Map<StartBasis, LocalDate> dates) {
        return new Device(2, "", sku, "", "S1", "", null, null, dates, new BigDecimal("92.00"));
    }

    private static WarrantyCover cover(StartBasis basis, int offset, @Nullable Integer months, LocalDate day) {
        var catalogue = new WarrantyCatalogue(List.of(policy("P", "AD-*", basis, offset, months, 12)));
        return WarrantyCover.of(device("AD-T40G", Map.of(basis, day)), catalogue);
    }

    @ParameterizedTest(name = "{0} from {1} + {2}, {3} months")
    @CsvSource({
        "PURCHASE, 2026-02-24, 0, 12, 2026-02-24, 2027-02-23",
        "PURCHASE, 2024-02-29, 0, 24, 2024-02-29, 2026-02-27",
        "SHIP, 2025-01-27, 0, 60, 2025-01-27, 2030-01-26",
        "ACTIVATION, 2026-09-01, 0, 24, 2026-09-01, 2028-08-31",
        "PRODUCTION, 2024-01-31, 3, 36, 2024-04-30, 2027-04-29",
        "PRODUCTION, 2023-12-31, 2, 36, 2024-02-29, 2027-02-27"
    })
    void coverRunsThroughTheDayBeforeItsTermIsOver(
            StartBasis basis, LocalDate day, int offset, int months, LocalDate start, LocalDate end) {
        var cover = cover(basis, offset, months, day);

        assertThat(cover.start()).isEqualTo(start);
        assertThat(cover.lastDay()).contains(end);
        assertThat(cover.psuEnd()).isEqualTo(start.plusMonths(12).minusDays(1));
    }

    @Test
    void coverNeverEndsBeforeItStartsAndNoGapIsLongerThanTheContract() {
        var random = new Random(20261126);
        for (int i = 0; i < 500; i++) {
            var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6000));
            var cover = cover(StartBasis.PURCHASE, random.nextInt(7), 1 + random.nextInt(600), day);
            var lastDay = cover.lastDay().orElseThrow();
            assertThat(lastDay).isAfterOrEqualTo(cover.start());
            assertThat(CONTRACT.daysAfter(lastDay)).isBetween(0L, 1095L + 1);
            assertThat(CONTRACT.daysAfter(lastDay.plusDays(1))).isLessThanOrEqualTo(CONTRACT.daysAfter(lastDay));
        }
    }

    @Test
    void aLifetimeNeedsNoDateAndLeavesNoGap() {
        var catalogue = new WarrantyCatalogue(List.of(policy("P", "KX*", StartBasis.PURCHASE, 0, null, 60)));
        var map = GapMap.of(List.of(device("KX-PS24", Map.of())), catalogue, CONTRACT, "USD", TODAY);

        assertThat(map.devices()).singleElement().satisfies(device -> {
            assertThat(device.cover().state()).isEqualTo(WarrantyCover.State.LIFETIME);
            assertThat(device.bucket()).isEqualTo(WarrantyBucket.LATER);
            assertThat(device.gap()).isEqualTo(new WarrantyGap(0, new BigDecimal("0.00")));
        });
    }

    @Test
    void unknownIsNoGapAndNoCost() {
        var catalogue = new WarrantyCatalogue(List.of(policy("P", "AD-*", StartBasis.SHIP, 0, 12, null)));
        var devices = List.of(
                device("ZQ-900X", Map.of(StartBasis.SHIP, TODAY)),
                device("AD-T40G", Map.of(StartBasis.PURCHASE, TODAY)));

        var map = GapMap.of(devices, catalogue, CONTRACT, "USD", TODAY);

        assertThat(map.devices())
                .extracting(device -> device.cover().state())
                .containsExactly(WarrantyCover.State.NO_POLICY, WarrantyCover.State.START_DATE_MISSING);
        assertThat(map.devices()).extracting(CoveredDevice::gap).containsOnlyNulls();
        assertThat(map.gapDays()).isZero();
        assertThat(map.buckets()).containsExactly(Map.entry(WarrantyBucket.UNKNOWN, 2));
    }

    @Test
    void aGapIsPricedByRateDaysAndPrice() {
        var catalogue = new WarrantyCatalogue(List.of(policy("P", "AD-*", StartBasis.PURCHASE, 0, 12, null)));
        var device = device("AD-T40G", Map.of(StartBasis.PURCHASE, LocalDate.of(2026, 2, 24)));

        var map = GapMap.of(List.of(device, device), catalogue, CONTRACT, "USD", TODAY);

        assertThat(map.devices().getFirst().gap()).isEqualTo(new WarrantyGap(1073, new BigDecimal("10.82")));
        assertThat(map.gapDays()).isEqualTo(2146);
        assertThat(map.gapCost()).isEqualTo(new BigDecimal("21.64"));
        assertThat(GapMap.of(List.of(device), catalogue, null, "USD", TODAY)
                        .devices()
                        .getFirst()
                        .gap())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, EXPIRED",
        "0, 0-30",
        "30, 0-30",
        "31, 31-60",
        "60, 31-60",
        "61, 61-90",
        "90, 61-90",
        "91, 91-180",
        "180, 91-180",
        "181, LATER",
        "-9000, EXPIRED"
    })
    void bucketsHaveInclusiveBounds(int days, String code) {
        assertThat(WarrantyBucket.of(TODAY.plusDays(days), TODAY).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "DS-SW*, DS-SW48, true, 5",
        "DS-SW48, DS-SW48, true, 7",
        "JP-GW?, JP-GW4, true, 5",
        "JP-GW?, JP-GW44, false, 5",
        "JP-GW?, JP-GW, false, 5",
        "ad-t4*, AD-T40G, true, 5",
        "AD.T4*, AD-T40G, false, 5",
        "**, anything, true, 0"
    })
    void patternsMeanWhatTheySay(String pattern, String sku, boolean matches, int literals) {
        assertThat(new SkuPattern(pattern).matches(sku)).isEqualTo(matches);
        assertThat(new SkuPattern(pattern).literals()).isEqualTo(literals);
    }

    @Test
    void thePatternWithMostLiteralCharactersWinsAndOfEqualsTheFirst() {
        var catalogue = new WarrantyCatalogue(List.of(
                policy("any", "*", StartBasis.SHIP, 0, 12, null),
                policy("family", "DS-SW*", StartBasis.SHIP, 0, 12, null),
                policy("model", "DS-SW48", StartBasis.SHIP, 0, 12, null),
                policy("again", "DS-SW48", StartBasis.SHIP, 0, 12, null)));

        assertThat(catalogue.find("DS-SW48")).map(WarrantyPolicy::id).contains("model");
        assertThat(catalogue.find("DS-SW24")).map(WarrantyPolicy::id).contains("family");
        assertThat(catalogue.find("phone")).map(WarrantyPolicy::id).contains("any");
    }

    @Test
    void aPatternWithManyStarsIsMatchedInTime() {
        assertThat(new SkuPattern("*a*a*a*a*a*b").matches("a".repeat(200))).isFalse();
    }

    @Test
    void whatIsNoTermOrContractIsRefused() {
        assertThatThrownBy(() -> new WarrantyTerm(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContractSpan(TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
