package io.parley.terms;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every contract, tried on a few hundred of a seeded generator. */
class GeneratedContractsTest {

    private static final int CASES = 200;

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLedgerFoots(long seed) {
        var cost = contract(new Random(seed)).cost();

        for (var row : cost.ledger().rows()) {
            assertThat(row.recurring().add(row.fees()).add(row.oneOffs())).isEqualTo(row.total());
            assertThat(sum(row.recurringByCode().values().stream())).isEqualByComparingTo(row.recurring());
            assertThat(sum(row.feesById().values().stream())).isEqualByComparingTo(row.fees());
            assertThat(sum(row.feesByAuthority().values().stream())).isEqualByComparingTo(row.fees());
        }
        var total = cost.total();
        assertThat(total.recurring().add(total.fees()).add(total.oneOffs())).isEqualTo(total.total());
        assertThat(sum(cost.ledger().rows().stream().map(LedgerRow::total))).isEqualByComparingTo(total.total());
        assertThat(total.npvInArrears()).isLessThanOrEqualTo(total.npvInAdvance());
        assertThat(total.npvInAdvance()).isLessThanOrEqualTo(total.total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavingNeverPaysAndIsFreeAtTheEndButForAShortfall(long seed) {
        var input = contract(new Random(seed)).input();
        var exit = OfferCosting.of(input).exit().orElseThrow();

        assertThat(exit.byMonth()).hasSize(input.months());
        assertThat(exit.byMonth()).allSatisfy(cost -> assertThat(cost.total()).isGreaterThanOrEqualTo(BigDecimal.ZERO));
        if (input.terms().terminationFee().orElseThrow().kind() != TerminationFee.Kind.SHORTFALL) {
            assertThat(exit.total(input.months())).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sendByIsNotAfterTheDeadlineAndBothAreBusinessDays(long seed) {
        var random = new Random(seed);
        var offer = contract(random);
        var start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
        var assumptions = new Assumptions(
                new BigDecimal("0.08"),
                List.of(),
                36,
                Map.of("COURIER", random.nextInt(8)),
                io.parley.common.HolidayCalendar.of(random.nextBoolean() ? "US" : "CN"));
        var schedule = NoticeSchedule.of(
                new NoticeInput(start, offer.sheet(), assumptions, null, start.plusDays(random.nextInt(3000))));

        var sendBy = requireNonNull(schedule.sendBy());
        var effective = requireNonNull(schedule.cancelByEffective());
        assertThat(sendBy).isBeforeOrEqualTo(effective);
        assertThat(effective).isBeforeOrEqualTo(requireNonNull(schedule.cancelByCalendar()));
        assertThat(assumptions.calendar().isBusinessDay(sendBy)).isTrue();
        assertThat(assumptions.calendar().isBusinessDay(effective)).isTrue();
        assertThat(schedule.renewalDate())
                .isEqualTo(requireNonNull(schedule.termLastDay()).plusDays(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void waitingForTheBestMonthIsNeverWorseThanBothExtremes(long seed) {
        var random = new Random(seed);
        var start = LocalDate.of(2024, 1, 31);
        var input = contract(random).input();
        var today = start.plusDays(random.nextInt(1500));
        var notice = NoticeSchedule.of(new NoticeInput(start, input.terms(), input.assumptions(), null, today));
        var present = PresentContract.of(input, start, today, notice);
        var choice = WaitOrLeave.of(
                        present,
                        contract(random).cost(),
                        BigDecimal.valueOf(random.nextInt(5000)),
                        1 + random.nextInt(60))
                .orElseThrow();

        assertThat(choice.best().total()).isLessThanOrEqualTo(choice.leaveNowTotal());
        assertThat(choice.best().total()).isLessThanOrEqualTo(choice.stayToEndTotal());
        assertThat(choice.buyOutAsk()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        assertThat(choice.leaveNowTotal().subtract(choice.buyOutAsk()))
                .as("with the buy-out, leaving now is as good as the best month")
                .isEqualByComparingTo(choice.best().total());
        assertThat(choice.rows())
                .allSatisfy(row -> assertThat(row.incumbent().add(row.etf()).add(row.alternative()))
                        .isEqualByComparingTo(row.total()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScenarioIsAnIntervalRoundTheTruth(long seed) {
        var random = new Random(seed);
        var offer = contract(random).cost();
        var same = new CostScenario(BigDecimal.ZERO, 1, List.of(), new BigDecimal("0.08"), 36);
        var other = new CostScenario(
                BigDecimal.valueOf(random.nextInt(150) - 90L, 2),
                1 + random.nextInt(offer.input().months()),
                List.of(),
                new BigDecimal("0.08"),
                36);

        assertThat(offer.under(same).low()).isEqualTo(offer.total());
        var cost = offer.under(other);
        assertThat(cost.low().total()).isLessThanOrEqualTo(cost.high().total());
        assertThat(cost.npvLow()).isLessThanOrEqualTo(cost.npvHigh());
        if (cost.seats() > offer.input().seats()) {
            assertThat(cost.low().total()).isGreaterThanOrEqualTo(offer.total().total());
        } else {
            assertThat(cost.high().total()).isLessThanOrEqualTo(offer.total().total());
        }
    }

    private static TestOffer contract(Random random) {
        var offer = TestOffer.anOffer()
                .seats(1 + random.nextInt(200))
                .numbers(random.nextInt(50))
                .months(6 + random.nextInt(55));
        for (int i = 0; i <= random.nextInt(4); i++) {
            offer.line(
                    "L" + i,
                    Integer.toString(random.nextInt(200)),
                    money(random, 10_000),
                    LineKind.RECURRING,
                    any(random, LineCategory.values()),
                    0);
        }
        offer.line("ONCE", "3", money(random, 50_000), LineKind.ONE_OFF, LineCategory.SERVICE, random.nextInt(6));
        offer.escalator("FIXED_PERCENT", "percent", "0.0" + random.nextInt(10));
        for (var basis : FeeBasis.values()) {
            if (random.nextBoolean()) {
                offer.fee(
                        basis.name(),
                        any(random, FeeAuthority.values()).name(),
                        basis.name(),
                        "0." + random.nextInt(99));
            }
        }
        offer.term(
                "promo.1",
                Map.of("months", List.of(1, 2, 3), "percentOff", "0." + random.nextInt(99), "appliesTo", "ALL"));
        offer.term("etf", fee(random));
        offer.term(
                "etf.clawback.promo",
                Map.of("mode", any(random, Clawback.Mode.values()).name()));
        offer.term("term.months", 6 + random.nextInt(55));
        offer.term("renewal.mode", "TACIT").term("renewal.months", 1 + random.nextInt(24));
        offer.term(
                "notice.period",
                Map.of(
                        "amount",
                        random.nextInt(90),
                        "unit",
                        any(random, NoticePeriod.Unit.values()).name()));
        offer.term("notice.countsFrom", any(random, CountsFrom.values()).name());
        return offer.term("notice.method", "COURIER");
    }

    private static Map<String, Object> fee(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0." + random.nextInt(99));
            case 1 -> Map.of("kind", "FIRST_MONTHS_ONLY", "months", random.nextInt(30));
            case 2 -> Map.of("kind", "FLAT_DECLINING", "amount", money(random, 90_000), "step", money(random, 9000));
            case 3 -> Map.of("kind", "SHORTFALL", "committed", money(random, 9_000_000));
            default -> Map.of("kind", "FLAT", "amount", money(random, 90_000), "per", "LINE");
        };
    }

    private static String money(Random random, int cents) {
        return BigDecimal.valueOf(random.nextInt(cents), 2).toPlainString();
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
