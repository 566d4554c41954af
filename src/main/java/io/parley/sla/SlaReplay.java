package io.parley.sla;

import io.parley.common.HolidayCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service level agreement on the outages a client had.
 *
 * @param byScope {@code PLATFORM}, or the code of each site, to its months in order
 * @param chronicExit the same to the months that complete the set for leaving; empty when there is no such right
 */
public record SlaReplay(Map<String, List<ServiceMonth>> byScope, Map<String, Optional<List<YearMonth>>> chronicExit) {

    static final String PLATFORM = "PLATFORM";

    /**
     * The client's side of a replay.
     *
     * @param from first month
     * @param to last month, included
     * @param zone of the client's contract
     * @param sites codes of the client's sites
     * @param invoiceDay day of the month on which invoices come; empty when nobody has said
     * @param invoices days of invoices that came, in any order
     */
    public record Log(
            List<Outage> outages,
            YearMonth from,
            YearMonth to,
            ZoneId zone,
            List<String> sites,
            Optional<Integer> invoiceDay,
            List<LocalDate> invoices,
            HolidayCalendar calendar) {

        /** Of which no invoice is known. */
        public Log(
                List<Outage> outages,
                YearMonth from,
                YearMonth to,
                ZoneId zone,
                List<String> sites,
                Optional<Integer> invoiceDay,
                HolidayCalendar calendar) {
            this(outages, from, to, zone, sites, invoiceDay, List.of(), calendar);
        }

        /** Day of the first invoice after a month, from which claims count: one that came, else the usual day. */
        public Optional<LocalDate> invoiceAfter(YearMonth month) {
            var next = month.plusMonths(1);
            return invoices.stream()
                    .filter(day -> YearMonth.from(day).equals(next))
                    .min(LocalDate::compareTo)
                    .or(() -> invoiceDay.map(day -> next.atDay(Math.clamp(day, 1, next.lengthOfMonth()))));
        }
    }

    /** @return empty when no service level is written, or its target is unknown */
    public static Optional<SlaReplay> of(SlaPolicy policy, Log log, CreditBase base) {
        return policy.isMeasurable() ? Optional.of(of(new ServiceMonths(policy, log, base))) : Optional.empty();
    }

    private static SlaReplay of(ServiceMonths months) {
        Map<String, List<ServiceMonth>> byScope = new LinkedHashMap<>();
        if (months.policy().appliesTo() == SlaScope.PLATFORM) {
            byScope.put(PLATFORM, months.of(null));
        } else {
            months.log().sites().forEach(site -> byScope.put(site, months.of(site)));
        }
        Map<String, Optional<List<YearMonth>>> chronic = new LinkedHashMap<>();
        byScope.forEach((scope, rows) ->
                chronic.put(scope, months.policy().chronicExit().map(exit -> exit.completedBy(failed(rows)))));
        return new SlaReplay(byScope, chronic);
    }

    private static List<YearMonth> failed(List<ServiceMonth> rows) {
        return rows.stream()
                .filter(row -> !row.targetMet())
                .map(row -> row.period().last())
                .toList();
    }

    public List<ServiceMonth> months() {
        return byScope.values().stream().flatMap(List::stream).toList();
    }

    /** What is owed for all months; empty when one of them is not known. */
    public Optional<BigDecimal> creditTotal() {
        return months().stream()
                .map(ServiceMonth::credit)
                .reduce(Optional.of(BigDecimal.ZERO), (sum, next) -> sum.flatMap(total -> next.map(total::add)));
    }
}
