package io.parley.quotes.sheet;

import io.parley.tabular.RowProblemCode;
import io.parley.tabular.SheetRow;
import io.parley.terms.LineKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns rows as read into lines: missing prices, totals, codes used twice, classification. */
final class LineAssembly {

    private final SheetLayout layout;
    private final RowReader reader;
    private final RowProblems problems;
    private final QuoteSheetRequest request;

    /** One price of one row, checked as far as a row alone can be. */
    private record Priced(RowReader.Draft draft, RowPrice source, BigDecimal price) {

        TotalCheck.@Nullable Figures figures() {
            return source.price() == null || source.total() == null
                    ? null
                    : new TotalCheck.Figures(source.kind(), draft.quantity(), source.price(), source.total());
        }
    }

    LineAssembly(SheetLayout layout, RowReader reader, RowProblems problems, QuoteSheetRequest request) {
        this.layout = layout;
        this.reader = reader;
        this.problems = problems;
        this.request = request;
    }

    List<QuoteSheetLine> lines(List<RowReader.Draft> drafts) {
        List<Priced> priced = new ArrayList<>();
        for (RowReader.Draft draft : drafts) {
            for (RowPrice source : draft.prices()) {
                price(draft, source).ifPresent(price -> priced.add(new Priced(draft, source, price)));
            }
        }
        List<Priced> checked = checkTotals(priced);
        List<Priced> distinct = withoutDuplicates(checked);
        distinct.forEach(this::markDoubts);
        return classified(distinct.stream()
                .filter(line -> !problems.rejected(line.draft().row().number()))
                .toList());
    }

    /** The monthly or one-off price of one unit. */
    private Optional<BigDecimal> price(RowReader.Draft draft, RowPrice source) {
        SheetRow row = draft.row();
        BigDecimal price = source.price();
        if (price == null) {
            Optional<BigDecimal> derived =
                    source.total() == null || source.total().signum() < 0
                            ? Optional.empty()
                            : RowPrice.exactly(source.total(), draft.quantity());
            if (derived.isEmpty()) {
                reject(row, source.priceColumn(), RowProblemCode.MISSING, "quotes.sheet.row.priceMissing");
                return Optional.empty();
            }
            price = derived.get();
            warn(
                    row,
                    source.priceColumn(),
                    RowProblemCode.DERIVED,
                    "quotes.sheet.row.priceDerived",
                    RowPrice.tidy(price).toPlainString());
        } else {
            price = discounted(draft, source, price);
        }
        return perMonth(row, source, price);
    }

    private BigDecimal discounted(RowReader.Draft draft, RowPrice source, BigDecimal price) {
        Optional<BigDecimal> discount = reader.discount(draft.row());
        if (discount.isEmpty()) {
            return price;
        }
        BigDecimal net = price.multiply(BigDecimal.ONE.subtract(discount.get()));
        BigDecimal total = source.total();
        boolean alreadyNet = total != null
                && total.subtract(price.multiply(draft.quantity())).abs().compareTo(new BigDecimal("0.01")) <= 0;
        if (alreadyNet) {
            return price;
        }
        BigDecimal exact = total == null
                ? net
                : RowPrice.exactly(total, draft.quantity())
                        .filter(each -> each.subtract(net).abs().compareTo(new BigDecimal("0.01")) <= 0)
                        .orElse(net);
        warn(
                draft.row(),
                QuoteColumn.DISCOUNT,
                RowProblemCode.DERIVED,
                "quotes.sheet.row.discounted",
                RowPrice.tidy(exact.setScale(RowPrice.DECIMALS, RoundingMode.HALF_UP))
                        .toPlainString());
        return exact;
    }

    private Optional<BigDecimal> perMonth(SheetRow row, RowPrice source, BigDecimal price) {
        if (source.months() == 1) {
            if (price.stripTrailingZeros().scale() > RowPrice.DECIMALS) {
                warn(row, source.priceColumn(), RowProblemCode.DERIVED, "quotes.sheet.row.priceRounded");
            }
            return Optional.of(price.setScale(Math.min(price.scale(), RowPrice.DECIMALS), RoundingMode.HALF_UP));
        }
        Optional<BigDecimal> monthly = RowPrice.exactly(price, BigDecimal.valueOf(source.months()));
        if (monthly.isEmpty()) {
            reject(
                    row,
                    QuoteColumn.PERIOD,
                    RowProblemCode.UNKNOWN_PERIOD,
                    "quotes.sheet.row.periodNotMonthly",
                    source.months());
        } else {
            warn(
                    row,
                    QuoteColumn.PERIOD,
                    RowProblemCode.DERIVED,
                    "quotes.sheet.row.periodDivided",
                    source.months(),
                    RowPrice.tidy(monthly.get()).toPlainString());
        }
        return monthly;
    }

    private List<Priced> checkTotals(List<Priced> lines) {
        TotalCheck check = new TotalCheck(lines.stream()
                .map(Priced::figures)
                .filter(java.util.Objects::nonNull)
                .toList());
        for (LineKind kind : LineKind.values()) {
            check.factor(kind)
                    .ifPresent(factor -> problems.warn(
                            layout.headerRow(),
                            totalHeading(),
                            RowProblemCode.TOTAL_DIFFERS,
                            "quotes.sheet.row.totalsOfTerm",
                            factor.toPlainString()));
        }
        List<Priced> good = new ArrayList<>();
        for (Priced line : lines) {
            TotalCheck.Figures figures = line.figures();
            boolean discounted = reader.discount(line.draft().row()).isPresent();
            TotalCheck.Outcome outcome =
                    figures == null || discounted ? TotalCheck.Outcome.FITS : check.outcome(figures);
            if (outcome == TotalCheck.Outcome.DIFFERS && figures != null) {
                problems.reject(
                        line.draft().row().number(),
                        totalHeading(),
                        RowProblemCode.TOTAL_DIFFERS,
                        "quotes.sheet.row.totalDiffers",
                        figures.total().toPlainString(),
                        figures.product().setScale(2, RoundingMode.HALF_UP).toPlainString());
            } else {
                if (outcome == TotalCheck.Outcome.ROUNDED) {
                    problems.warn(
                            line.draft().row().number(),
                            totalHeading(),
                            RowProblemCode.TOTAL_DIFFERS,
                            "quotes.sheet.row.totalRounded");
                }
            }
            good.add(line);
        }
        return good;
    }

    private @Nullable String totalHeading() {
        return QuoteHeadings.TOTALS.stream()
                .map(layout::heading)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The same code twice for the same kind and site is one line entered twice. Where many codes repeat, they are no codes of
     * lines but of product groups, and all rows stay.
     */
    private List<Priced> withoutDuplicates(List<Priced> lines) {
        Map<String, Long> uses =
                lines.stream().collect(Collectors.groupingBy(LineAssembly::key, Collectors.counting()));
        long repeated = uses.values().stream()
                .filter(count -> count > 1)
                .mapToLong(count -> count)
                .sum();
        boolean groupCodes = repeated > 2 && repeated * 2 > lines.size();
        Map<String, Integer> firstRow = new HashMap<>();
        List<Priced> kept = new ArrayList<>();
        for (Priced line : lines) {
            int row = line.draft().row().number();
            Integer first = firstRow.putIfAbsent(key(line), row);
            if (first != null && !groupCodes) {
                problems.reject(
                        row,
                        layout.heading(QuoteColumn.CODE),
                        RowProblemCode.DUPLICATE,
                        "quotes.sheet.row.codeTwice",
                        line.draft().code(),
                        first);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static String key(Priced line) {
        return String.join(
                "|",
                line.draft().code().toUpperCase(Locale.ROOT),
                line.source().kind().name(),
                line.draft().site() == null ? "" : line.draft().site());
    }

    private void markDoubts(Priced line) {
        SheetRow row = line.draft().row();
        if (line.draft().computed() != null) {
            problems.warn(row.number(), line.draft().computed(), RowProblemCode.COMPUTED, "quotes.sheet.row.computed");
        }
        if (row.hidden()) {
            problems.warn(row.number(), null, RowProblemCode.HIDDEN, "quotes.sheet.row.hidden");
        }
    }

    private List<QuoteSheetLine> classified(List<Priced> lines) {
        Map<String, LineClassification> confirmed = new HashMap<>();
        request.classifications().forEach(entry -> confirmed.put(entry.code().toUpperCase(Locale.ROOT), entry));
        Set<String> codes = new HashSet<>();
        List<QuoteSheetLine> result = new ArrayList<>();
        for (Priced line : lines) {
            RowReader.Draft draft = line.draft();
            LineClassification own = confirmed.get(draft.code().toUpperCase(Locale.ROOT));
            LineClassification by = own != null
                    ? own
                    : ProposedClassification.of(
                            draft.code(),
                            draft.words(),
                            line.source().kind(),
                            draft.quantity(),
                            request.expectedSeats(),
                            draft.month(),
                            draft.site());
            result.add(new QuoteSheetLine(
                    draft.row().number(),
                    unique(draft.code(), codes),
                    draft.description(),
                    draft.quantity(),
                    RowPrice.tidy(line.price()),
                    line.source().kind(),
                    by.category(),
                    by.escalates(),
                    by.scalesWithSeats(),
                    by.month(),
                    by.site() == null ? draft.site() : by.site(),
                    own != null,
                    draft.computed() != null));
        }
        return result;
    }

    /** A code that stands for a monthly and a one-off charge, or on several sites, gets a number behind it. */
    private static String unique(String code, Set<String> codes) {
        String candidate = code;
        for (int n = 2; !codes.add(candidate.toUpperCase(Locale.ROOT)); n++) {
            candidate = code + " (" + n + ")";
        }
        return candidate;
    }

    private void reject(SheetRow row, QuoteColumn column, RowProblemCode code, String key, Object... arguments) {
        problems.reject(row.number(), layout.heading(column), code, key, arguments);
    }

    private void warn(SheetRow row, QuoteColumn column, RowProblemCode code, String key, Object... arguments) {
        problems.warn(row.number(), layout.heading(column), code, key, arguments);
    }
}
