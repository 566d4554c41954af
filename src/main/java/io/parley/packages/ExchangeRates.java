package io.parley.packages;

import io.parley.terms.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rates into the engagement's currency as entered in the profile: {@code assumptions.exchangeRates} (or
 * {@code exchangeRates}) as a list of {@code {from, to, rate, date}} or as an object by currency, the value being the rate
 * or {@code {rate, date}}.
 */
record ExchangeRates(Map<String, ExchangeRate> bySource) {

    static ExchangeRates read(PackageNode root, String currency) {
        Map<String, ExchangeRate> rates = new HashMap<>();
        for (var holder : java.util.List.of(root, root.get("engagement"), root.get("assumptions"))) {
            for (var name : java.util.List.of("exchangeRates", "exchangeRate", "fx")) {
                collect(holder.get(name), currency, rates);
            }
        }
        return new ExchangeRates(Map.copyOf(rates));
    }

    Optional<ExchangeRate> find(String from) {
        return Optional.ofNullable(bySource.get(from));
    }

    private static void collect(PackageNode node, String currency, Map<String, ExchangeRate> rates) {
        if (node.node().isArray()) {
            node.items().forEach(item -> add(item.get("from").text().orElse(""), item, currency, rates));
        } else if (!node.get("from").isMissing()) {
            add(node.get("from").requiredText(), node, currency, rates);
        } else {
            node.fields().forEach((pair, item) -> add(pair, item, currency, rates));
        }
    }

    /** @param pair {@code USD}, {@code USD/CNY} or {@code USDCNY} */
    private static void add(String pair, PackageNode item, String currency, Map<String, ExchangeRate> rates) {
        var codes = pair.replaceAll("[^A-Z]", "");
        if (codes.length() < 3) {
            return;
        }
        var from = codes.substring(0, 3);
        var to =
                codes.length() == 6 ? codes.substring(3) : item.get("to").text().orElse(currency);
        var rate = item.node().isObject() ? item.get("rate").decimal() : item.decimal();
        Optional<LocalDate> day =
                item.get("date").date().or(() -> item.get("asOf").date());
        rate.filter(value -> value.compareTo(BigDecimal.ZERO) > 0 && to.equals(currency))
                .ifPresent(value -> rates.put(from, new ExchangeRate(from, to, value, day.orElse(null))));
    }
}
