package io.parley.packages;

import io.parley.common.Texts;
import io.parley.tabular.ExportColumn;
import io.parley.tabular.SpreadsheetExport;
import io.parley.tabular.TableExport;
import io.parley.terms.ExitCosts;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FindingWording;
import io.parley.terms.OfferCosting;
import io.parley.terms.TermWord;
import io.parley.terms.TotalCost;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code comparison.xlsx}: offers side by side, every month of every offer, termination fees, and what the rules found. */
final class ComparisonWorkbook {

    private final PackageAnalysis analysis;
    private final Texts texts;
    private final String currency;

    private ComparisonWorkbook(PackageAnalysis analysis, Texts texts) {
        this.analysis = analysis;
        this.texts = texts;
        this.currency = analysis.profile().currency();
    }

    static void write(PackageAnalysis analysis, Texts texts, OutputStream out) throws IOException {
        var workbook = new ComparisonWorkbook(analysis, texts);
        var tables = new ArrayList<TableExport>();
        tables.add(workbook.comparison());
        analysis.offers()
                .forEach(offer -> offer.cost().ifPresent(costing -> tables.add(workbook.ledger(offer, costing))));
        tables.add(workbook.terminationFees());
        tables.add(workbook.findings());
        SpreadsheetExport.write(tables, out);
    }

    private TableExport comparison() {
        var columns = new ArrayList<ExportColumn>();
        columns.add(ExportColumn.text("", 34));
        analysis.offers().forEach(offer -> columns.add(ExportColumn.money(name(offer), currency)));
        var rows = new ArrayList<List<Object>>();
        money(rows, "total", TotalCost::total);
        money(rows, "recurring", TotalCost::recurring);
        money(rows, "fees", TotalCost::fees);
        for (var authority : FeeAuthority.values()) {
            rows.add(row(
                    "  " + texts.get(TermWord.labelKey(authority.name())),
                    offer -> total(offer, cost -> cost.feesByAuthority().getOrDefault(authority, BigDecimal.ZERO))));
        }
        money(rows, "oneOffs", TotalCost::oneOffs);
        money(rows, "promotions", TotalCost::promoValue);
        money(rows, "perSeat", TotalCost::perSeatPerMonth);
        money(rows, "npvInAdvance", TotalCost::npvInAdvance);
        money(rows, "npvInArrears", TotalCost::npvInArrears);
        rows.add(row(label("worstIndex"), offer -> amount(offer, OfferCosting::worstIndexTotal)));
        rows.add(row(
                label("months"),
                offer -> total(offer, cost -> BigDecimal.valueOf(cost.months()).toPlainString())));
        rows.add(row(
                label("validUntil"),
                offer -> analysis.review(offer)
                        .validUntil()
                        .<Object>map(day -> day)
                        .orElse(unknown())));
        rows.add(row(
                label("gates"),
                offer -> String.join(", ", analysis.review(offer).gates())));
        return new TableExport(
                label("comparison"),
                analysis.profile().root().get("client").get("name").text().orElse(label("comparison")),
                texts.get("packages.workbook.asOf", analysis.profile().today().toString(), currency),
                columns,
                rows,
                null,
                1,
                List.of(label("disclaimer")));
    }

    private TableExport ledger(AnalysedProvider offer, OfferCosting costing) {
        var columns = List.of(
                ExportColumn.of(label("month"), ExportColumn.Kind.WHOLE_NUMBER),
                ExportColumn.money(label("recurring"), currency).sum(),
                ExportColumn.money(label("fees"), currency).sum(),
                ExportColumn.money(label("oneOffs"), currency).sum(),
                ExportColumn.money(label("total"), currency).sum());
        var rows = costing.ledger().rows().stream()
                .map(row -> List.<Object>of(row.month(), row.recurring(), row.fees(), row.oneOffs(), row.total()))
                .toList();
        return new TableExport(
                offer.folder(), name(offer), label("ledger"), columns, rows, label("total"), 1, List.of());
    }

    private TableExport terminationFees() {
        var columns = new ArrayList<ExportColumn>();
        columns.add(ExportColumn.of(label("stopAfter"), ExportColumn.Kind.WHOLE_NUMBER));
        analysis.offers().forEach(offer -> columns.add(ExportColumn.money(name(offer), currency)));
        int longest = analysis.offers().stream()
                .flatMap(offer -> offer.cost().stream())
                .mapToInt(costing -> costing.input().months())
                .max()
                .orElse(0);
        var rows = new ArrayList<List<Object>>();
        for (int month = 1; month <= longest; month++) {
            rows.add(terminationFees(month));
        }
        var notes = analysis.offers().stream()
                .filter(offer -> offer.cost()
                        .flatMap(OfferCosting::exit)
                        .filter(ExitCosts::isAtLeast)
                        .isPresent())
                .map(offer -> texts.get("packages.workbook.atLeast", name(offer)))
                .toList();
        return new TableExport(label("terminationFees"), label("terminationFees"), "", columns, rows, null, 1, notes);
    }

    private List<Object> terminationFees(int month) {
        var row = new ArrayList<Object>();
        row.add(month);
        analysis.offers()
                .forEach(offer -> row.add(offer.cost()
                        .flatMap(OfferCosting::exit)
                        .<Object>map(exit -> month <= exit.term() ? exit.total(month) : "")
                        .orElse(unknown())));
        return row;
    }

    private TableExport findings() {
        var columns = List.of(
                ExportColumn.text(label("offer"), 24),
                ExportColumn.text(label("severity"), 14),
                ExportColumn.text(label("finding"), 80),
                ExportColumn.text(label("rule"), 30));
        var rows = new ArrayList<List<Object>>();
        for (var offer : analysis.offers()) {
            for (var finding : analysis.review(offer).findings()) {
                rows.add(List.of(
                        name(offer),
                        texts.get(TermWord.labelKey(finding.severity().name())),
                        new FindingWording(texts::get).say(finding),
                        finding.ruleId()));
            }
        }
        return TableExport.of(label("findings"), label("findings"), columns, rows);
    }

    private void money(List<List<Object>> rows, String label, Function<TotalCost, BigDecimal> amount) {
        rows.add(row(label(label), offer -> total(offer, amount)));
    }

    private List<Object> row(String label, Function<AnalysedProvider, Object> value) {
        var row = new ArrayList<Object>();
        row.add(label);
        analysis.offers().forEach(offer -> row.add(value.apply(offer)));
        return row;
    }

    private <T> Object total(AnalysedProvider offer, Function<TotalCost, T> value) {
        return offer.cost().map(OfferCosting::total).<Object>map(value::apply).orElse(unknown());
    }

    private static Object amount(AnalysedProvider offer, Function<OfferCosting, Optional<BigDecimal>> value) {
        return offer.cost().flatMap(value).<Object>map(amount -> amount).orElse("");
    }

    private String name(AnalysedProvider offer) {
        return offer.terms()
                .text("plan.name")
                .map(plan -> offer.folder() + " · " + plan)
                .orElse(offer.folder());
    }

    private String unknown() {
        return texts.get(TermWord.labelKey("UNKNOWN"));
    }

    private String label(String name) {
        return texts.get("packages.workbook." + name);
    }
}
