package io.parley.network.sheet;

import static io.parley.network.sheet.SpeedTestColumn.CONNECTION;
import static io.parley.network.sheet.SpeedTestColumn.DOWN;
import static io.parley.network.sheet.SpeedTestColumn.JITTER;
import static io.parley.network.sheet.SpeedTestColumn.LOSS;
import static io.parley.network.sheet.SpeedTestColumn.ROUND_TRIP;
import static io.parley.network.sheet.SpeedTestColumn.SITE;
import static io.parley.network.sheet.SpeedTestColumn.TESTED_AT;
import static io.parley.network.sheet.SpeedTestColumn.UP;

import io.parley.network.SpeedTest;
import io.parley.tabular.Amount;
import io.parley.tabular.KnownNames;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import io.parley.tabular.TableBody;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the rows of one list of speed tests; the first thing wrong with a row is what is said about it. */
final class SpeedTestRows {

    private static final BigDecimal FASTEST_MBPS = BigDecimal.valueOf(100_000);
    private static final BigDecimal LONGEST_MS = BigDecimal.valueOf(60_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Map<SpeedTestColumn, BigDecimal> MOST = new EnumMap<>(
            Map.of(DOWN, FASTEST_MBPS, UP, FASTEST_MBPS, ROUND_TRIP, LONGEST_MS, JITTER, LONGEST_MS, LOSS, HUNDRED));

    private record Measured(String site, LocalDateTime testedAt) {}

    private final TableBody<SpeedTestColumn> body;
    private final KnownNames sites;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<SpeedTest> tests = new ArrayList<>();
    private final Map<Measured, Integer> taken = new HashMap<>();

    SpeedTestRows(TableBody<SpeedTestColumn> body, KnownNames sites, ZoneId zone, LocalDate today) {
        this.body = body;
        this.sites = sites;
        this.zone = zone;
        this.today = today;
    }

    List<SpeedTest> tests() {
        return tests;
    }

    void read(SheetRow row) {
        site(row)
                .flatMap(site -> moment(row).map(moment -> new Measured(site, moment)))
                .ifPresent(measured -> read(row, measured));
    }

    private void read(SheetRow row, Measured measured) {
        Map<SpeedTestColumn, BigDecimal> figures = new EnumMap<>(SpeedTestColumn.class);
        for (var column : List.of(DOWN, UP, ROUND_TRIP, JITTER, LOSS)) {
            if (body.has(column)) {
                var figure = figure(row, column);
                if (figure.isEmpty()) {
                    return;
                }
                figures.put(column, figure.get());
            }
        }
        var first = taken.putIfAbsent(measured, row.number());
        if (first != null) {
            body.duplicate(row, TESTED_AT, first);
            return;
        }
        body.warnIfComputed(row);
        tests.add(new SpeedTest(
                row.number(),
                measured.site(),
                measured.testedAt(),
                body.text(row, CONNECTION),
                Objects.requireNonNull(figures.get(DOWN), "every list has this column"),
                Objects.requireNonNull(figures.get(UP), "every list has this column"),
                figures.get(ROUND_TRIP),
                figures.get(JITTER),
                figures.get(LOSS)));
    }

    private Optional<String> site(SheetRow row) {
        var name = body.text(row, SITE);
        if (name.isEmpty()) {
            body.missing(row, SITE);
            return Optional.empty();
        }
        var site = sites.find(name);
        if (site.isEmpty()) {
            body.unknownSite(row, SITE);
        }
        return site;
    }

    private Optional<LocalDateTime> moment(SheetRow row) {
        if (body.cell(row, TESTED_AT).isBlank()) {
            body.missing(row, TESTED_AT);
            return Optional.empty();
        }
        var moment = body.moment(row, TESTED_AT).or(() -> withOffset(body.text(row, TESTED_AT)));
        if (moment.isEmpty()) {
            body.badDate(row, TESTED_AT);
        } else if (moment.get().toLocalDate().isAfter(today)) {
            body.reject(row, TESTED_AT, RowProblemCode.IN_THE_FUTURE, "tabular.row.future", body.shown(row, TESTED_AT));
            return Optional.empty();
        }
        return moment;
    }

    private Optional<LocalDateTime> withOffset(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written.replaceFirst(" ", "T"))
                    .atZoneSameInstant(zone)
                    .toLocalDateTime());
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> figure(SheetRow row, SpeedTestColumn column) {
        if (body.cell(row, column).isBlank()) {
            body.missing(row, column);
            return Optional.empty();
        }
        var heading = body.headingOf(column);
        if (isRate(column) && RateUnit.in(heading).toMbps().isEmpty()) {
            body.reject(row, column, RowProblemCode.NOT_A_NUMBER, "network.sheet.row.unit", heading);
            return Optional.empty();
        }
        var figure = body.amount(row, column)
                .filter(amount -> amount.currencySign().isEmpty())
                .filter(amount -> !amount.percent() || column == LOSS)
                .flatMap(amount -> inUnits(amount, column, heading));
        if (figure.isEmpty()) {
            body.notANumber(row, column);
        } else if (figure.get().signum() < 0 || figure.get().compareTo(MOST.get(column)) > 0) {
            body.outOfRange(row, column);
            return Optional.empty();
        }
        return figure;
    }

    /** In Mbps, ms or percent; empty for a unit that is none of these, which is not guessed. */
    private static Optional<BigDecimal> inUnits(Amount amount, SpeedTestColumn column, String heading) {
        var unit = amount.unit();
        if (isRate(column)) {
            return RateUnit.in(unit.isEmpty() ? heading : unit)
                    .toMbps()
                    .filter(known -> unit.isEmpty() || RateUnit.isUnit(unit))
                    .map(amount.value()::multiply);
        }
        if (!unit.isEmpty() && !(unit.equals("ms") && column != LOSS)) {
            return Optional.empty();
        }
        return Optional.of(amount.percent() ? amount.value().multiply(HUNDRED) : amount.value());
    }

    private static boolean isRate(SpeedTestColumn column) {
        return column == DOWN || column == UP;
    }
}
