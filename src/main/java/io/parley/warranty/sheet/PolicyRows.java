package io.parley.warranty.sheet;

import static io.parley.warranty.sheet.PolicyColumn.ADVANCE;
import static io.parley.warranty.sheet.PolicyColumn.AS_OF;
import static io.parley.warranty.sheet.PolicyColumn.BASIS;
import static io.parley.warranty.sheet.PolicyColumn.BATTERY;
import static io.parley.warranty.sheet.PolicyColumn.CLASS_NAME;
import static io.parley.warranty.sheet.PolicyColumn.DEDUCTIBLE;
import static io.parley.warranty.sheet.PolicyColumn.END_OF_SALE;
import static io.parley.warranty.sheet.PolicyColumn.FAILURE_RATE;
import static io.parley.warranty.sheet.PolicyColumn.FAMILY;
import static io.parley.warranty.sheet.PolicyColumn.FREIGHT;
import static io.parley.warranty.sheet.PolicyColumn.GRANTOR;
import static io.parley.warranty.sheet.PolicyColumn.HEADSET;
import static io.parley.warranty.sheet.PolicyColumn.ID;
import static io.parley.warranty.sheet.PolicyColumn.INHERITS;
import static io.parley.warranty.sheet.PolicyColumn.LAST_SUPPORT;
import static io.parley.warranty.sheet.PolicyColumn.MANUFACTURER;
import static io.parley.warranty.sheet.PolicyColumn.OFFSET;
import static io.parley.warranty.sheet.PolicyColumn.PATTERN;
import static io.parley.warranty.sheet.PolicyColumn.PSU;
import static io.parley.warranty.sheet.PolicyColumn.RESPONSE;
import static io.parley.warranty.sheet.PolicyColumn.SOFTWARE;
import static io.parley.warranty.sheet.PolicyColumn.SOURCE;
import static io.parley.warranty.sheet.PolicyColumn.TERM;

import io.parley.tabular.Amount;
import io.parley.tabular.KnownNames;
import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import io.parley.tabular.TableBody;
import io.parley.warranty.ComponentTerms;
import io.parley.warranty.ReplacementTerms;
import io.parley.warranty.SkuPattern;
import io.parley.warranty.StartBasis;
import io.parley.warranty.WarrantyPolicy;
import io.parley.warranty.WarrantyTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one list of policies; the first thing wrong with a row is what is said about it. */
final class PolicyRows {

    private static final BigDecimal LONGEST = BigDecimal.valueOf(WarrantyTerm.LONGEST_MONTHS);

    private final TableBody<PolicyColumn> body;
    private final List<WarrantyPolicy> policies = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    PolicyRows(TableBody<PolicyColumn> body) {
        this.body = body;
    }

    List<WarrantyPolicy> policies() {
        return policies;
    }

    void read(SheetRow row) {
        for (var column : List.of(ID, PATTERN, BASIS, TERM)) {
            if (body.cell(row, column).isBlank()) {
                body.missing(row, column);
                return;
            }
        }
        var basis = WarrantyWords.basis(body.text(row, BASIS));
        if (basis.isEmpty()) {
            body.reject(
                    row, BASIS, RowProblemCode.OUT_OF_RANGE, "warranty.sheet.row.unknownBasis", body.shown(row, BASIS));
        } else if (figuresAreGood(row) && datesAreGood(row)) {
            take(row, basis.get());
        }
    }

    private void take(SheetRow row, StartBasis basis) {
        var first = ids.putIfAbsent(KnownNames.folded(body.text(row, ID)), row.number());
        if (first != null) {
            body.duplicate(row, ID, first);
            return;
        }
        body.warnIfComputed(row);
        var offset = months(row, OFFSET);
        policies.add(new WarrantyPolicy(
                row.number(),
                body.text(row, ID),
                body.text(row, MANUFACTURER),
                body.text(row, FAMILY),
                new SkuPattern(body.text(row, PATTERN)),
                WarrantyWords.grantor(body.text(row, GRANTOR)).orElse(null),
                body.text(row, CLASS_NAME),
                basis,
                offset == null ? 0 : offset,
                isLifetime(row) ? WarrantyTerm.LIFETIME : new WarrantyTerm(months(row, TERM)),
                new ComponentTerms(months(row, PSU), months(row, BATTERY), months(row, HEADSET), months(row, SOFTWARE)),
                figure(row, FAILURE_RATE).orElse(null),
                date(row, END_OF_SALE),
                date(row, LAST_SUPPORT),
                body.text(row, SOURCE),
                date(row, AS_OF),
                replacement(row)));
    }

    /** An answer in words nobody knows is left unknown: the row is not worth less for it. */
    private ReplacementTerms replacement(SheetRow row) {
        return new ReplacementTerms(
                null,
                months(row, RESPONSE),
                WarrantyWords.answer(body.text(row, ADVANCE)).orElse(null),
                WarrantyWords.freightPayer(body.text(row, FREIGHT)).orElse(null),
                body.text(row, DEDUCTIBLE),
                "",
                null,
                WarrantyWords.inherits(body.text(row, INHERITS)).orElse(null),
                "");
    }

    private boolean isLifetime(SheetRow row) {
        return WarrantyWords.isLifetime(body.text(row, TERM));
    }

    private boolean figuresAreGood(SheetRow row) {
        return (isLifetime(row) || monthsAreGood(row, TERM, BigDecimal.ONE))
                && monthsAreGood(row, OFFSET, BigDecimal.ZERO)
                && monthsAreGood(row, RESPONSE, BigDecimal.ZERO)
                && monthsAreGood(row, PSU, BigDecimal.ONE)
                && monthsAreGood(row, BATTERY, BigDecimal.ONE)
                && monthsAreGood(row, HEADSET, BigDecimal.ONE)
                && monthsAreGood(row, SOFTWARE, BigDecimal.ONE)
                && isBetween(row, FAILURE_RATE, BigDecimal.ZERO, BigDecimal.ONE);
    }

    private boolean monthsAreGood(SheetRow row, PolicyColumn column, BigDecimal least) {
        if (figure(row, column)
                .filter(value -> value.stripTrailingZeros().scale() > 0)
                .isPresent()) {
            body.outOfRange(row, column);
            return false;
        }
        return isBetween(row, column, least, LONGEST);
    }

    private boolean isBetween(SheetRow row, PolicyColumn column, BigDecimal least, BigDecimal most) {
        if (body.cell(row, column).isBlank()) {
            return true;
        }
        var figure = figure(row, column);
        if (figure.isEmpty()) {
            body.notANumber(row, column);
            return false;
        }
        boolean good = figure.get().compareTo(least) >= 0 && figure.get().compareTo(most) <= 0;
        if (!good) {
            body.outOfRange(row, column);
        }
        return good;
    }

    private boolean datesAreGood(SheetRow row) {
        for (var column : List.of(END_OF_SALE, LAST_SUPPORT, AS_OF)) {
            if (!body.cell(row, column).isBlank() && body.date(row, column).isEmpty()) {
                body.badDate(row, column);
                return false;
            }
        }
        return true;
    }

    /** A figure with a unit behind it may be of another unit than the column's: it is not guessed. */
    private Optional<BigDecimal> figure(SheetRow row, PolicyColumn column) {
        return body.amount(row, column)
                .filter(amount ->
                        amount.unit().isEmpty() && amount.currencySign().isEmpty())
                .map(Amount::value);
    }

    private @Nullable Integer months(SheetRow row, PolicyColumn column) {
        return figure(row, column).map(BigDecimal::intValueExact).orElse(null);
    }

    private @Nullable LocalDate date(SheetRow row, PolicyColumn column) {
        return body.date(row, column).orElse(null);
    }
}
