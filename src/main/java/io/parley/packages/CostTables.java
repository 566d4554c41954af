package io.parley.packages;

import io.parley.terms.ExitCosts;
import io.parley.terms.ExitPart;
import io.parley.terms.Ledger;
import io.parley.terms.LedgerRow;
import io.parley.terms.SeatPath;
import io.parley.terms.TotalCost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Costs as exported: money is a decimal string, so that no reader rounds it. */
final class CostTables {

    private CostTables() {}

    static Map<String, @Nullable Object> total(TotalCost total) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("months", total.months());
        tree.put("seats", total.seats());
        tree.put("recurring", total.recurring().toPlainString());
        tree.put("fees", total.fees().toPlainString());
        tree.put("oneOffs", total.oneOffs().toPlainString());
        tree.put("total", total.total().toPlainString());
        tree.put("npv", presentValue(total));
        var timing = total.timing();
        tree.put("timing", timing == null ? null : timing.name());
        tree.put("perSeatPerMonth", total.perSeatPerMonth().toPlainString());
        tree.put("feesByAuthority", texts(total.feesByAuthority()));
        tree.put("feesById", texts(total.feesById()));
        tree.put("promoValue", total.promoValue().toPlainString());
        return tree;
    }

    private static Object presentValue(TotalCost total) {
        return total.npv().<Object>map(BigDecimal::toPlainString).orElseGet(() -> {
            Map<String, String> both = new LinkedHashMap<>();
            both.put("ADVANCE", total.npvInAdvance().toPlainString());
            both.put("ARREARS", total.npvInArrears().toPlainString());
            return both;
        });
    }

    static Map<String, Object> ledger(Ledger ledger) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("columns", List.of("month", "recurring", "fees", "oneOffs", "total"));
        tree.put("rows", ledger.rows().stream().map(CostTables::row).toList());
        return tree;
    }

    private static List<Object> row(LedgerRow row) {
        return List.of(
                row.month(),
                row.recurring().toPlainString(),
                row.fees().toPlainString(),
                row.oneOffs().toPlainString(),
                row.total().toPlainString());
    }

    static Map<String, Object> exit(ExitCosts exit, int firstMonth) {
        var columns = new ArrayList<String>(List.of("stopAfterMonth", "charge"));
        exit.addOns().forEach(part -> columns.add(part.code()));
        columns.add("total");
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("columns", columns);
        var rows = new ArrayList<List<Object>>();
        for (int month = firstMonth; month <= exit.term(); month++) {
            rows.add(exitRow(exit, month));
        }
        tree.put("rows", rows);
        tree.put(
                "unknownParts", exit.unknownParts().stream().map(ExitPart::code).toList());
        return tree;
    }

    private static List<Object> exitRow(ExitCosts exit, int month) {
        var cost = exit.after(month);
        var row = new ArrayList<Object>(List.of(month, cost.charge().toPlainString()));
        exit.addOns()
                .forEach(part -> row.add(
                        cost.addOns().getOrDefault(part, BigDecimal.ZERO).toPlainString()));
        row.add(cost.total().toPlainString());
        return row;
    }

    static Map<String, @Nullable Object> seatPath(SeatPath path) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("seats", path.seats());
        tree.put("fromMonth", path.fromMonth());
        var reason = path.reason();
        if (reason == null) {
            tree.put("total", path.high().toPlainString());
        } else {
            tree.put("low", path.low().toPlainString());
            tree.put("high", path.high().toPlainString());
            tree.put("reason", reason.name());
        }
        if (path.priceLocked() != null) {
            tree.put("addedSeats", path.addedSeats() == null ? "UNKNOWN" : path.addedSeats());
            tree.put("priceBasis", path.priceLocked() ? "LOCKED" : "QUOTED_PRICE_ASSUMED");
        }
        if (path.tailMonths() != null && path.tailCommitment() != null) {
            tree.put("tailMonths", path.tailMonths());
            tree.put("tailCommitment", path.tailCommitment().toPlainString());
        }
        return tree;
    }

    private static Map<String, String> texts(Map<?, BigDecimal> amounts) {
        Map<String, String> texts = new LinkedHashMap<>();
        amounts.forEach((key, amount) -> texts.put(key.toString(), amount.toPlainString()));
        return texts;
    }
}
