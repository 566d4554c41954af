package io.parley.terms;

import io.parley.common.Sha256;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One clause or one charge in the offer and in the final contract. Either the terms are filled or the lines, and at least
 * one of the two sides.
 *
 * @param key key of the term, or code of the line
 */
public record ContractDifference(
        String key,
        ContractChange change,
        @Nullable CapturedTerm offered,
        @Nullable CapturedTerm contract,
        @Nullable PricedLine offeredLine,
        @Nullable PricedLine contractLine) {

    static ContractDifference ofTerm(
            String key, ContractChange change, @Nullable CapturedTerm offered, @Nullable CapturedTerm contract) {
        return new ContractDifference(key, change, offered, contract, null, null);
    }

    static ContractDifference ofLine(
            String key, ContractChange change, @Nullable PricedLine offered, @Nullable PricedLine contract) {
        return new ContractDifference(key, change, null, null, offered, contract);
    }

    public boolean isLine() {
        return offeredLine != null || contractLine != null;
    }

    /**
     * The same text for the same difference, 64 characters: whoever accepts a difference accepts these two statements, and
     * no others that may come later.
     */
    public String fingerprint() {
        return Sha256.of(String.join(
                "\n",
                isLine() ? "line" : "term",
                key,
                change.name(),
                said(offered),
                said(contract),
                priced(offeredLine),
                priced(contractLine)));
    }

    private static String said(@Nullable CapturedTerm term) {
        return term == null ? "-" : canonical(term.value());
    }

    private static String priced(@Nullable PricedLine line) {
        return line == null
                ? "-"
                : String.join(
                        "\t",
                        line.code(),
                        line.description(),
                        canonical(line.quantity()),
                        canonical(line.unitPrice()),
                        line.kind().name(),
                        line.category().name(),
                        String.valueOf(line.escalates()),
                        String.valueOf(line.scalesWithSeats()),
                        String.valueOf(line.month()),
                        String.valueOf(line.site()));
    }

    private static String canonical(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, String>();
                map.forEach((name, part) -> sorted.put(String.valueOf(name), canonical(part)));
                yield sorted.toString();
            }
            case Collection<?> items ->
                items.stream().map(ContractDifference::canonical).collect(Collectors.joining(",", "[", "]"));
            default -> value.toString();
        };
    }
}
