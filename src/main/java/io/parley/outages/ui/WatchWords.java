package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import io.parley.common.Formats;
import io.parley.outages.Attained;
import io.parley.outages.WatchedClient;
import io.parley.sla.Leakage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a row of the overview reads. A dash is not a zero: what is not known is said among the row's badges. */
record WatchWords(Component texts, Formats formats) {

    static final String UNKNOWN = "–";

    private static final int DECIMALS = 5;

    String promised(WatchedClient row) {
        return row.promised().map(formats::percent).orElse(UNKNOWN);
    }

    /** Rounded down, as on the client's own page. */
    String availability(Optional<Attained> attained) {
        return attained.map(found -> formats.percent(found.availability().setScale(DECIMALS, RoundingMode.DOWN)))
                .orElse(UNKNOWN);
    }

    String period(Optional<Attained> attained) {
        return attained.map(found -> period(found.period())).orElse("");
    }

    /** A quarter and a year are their own name. */
    private String period(String label) {
        try {
            return formats.month(YearMonth.parse(label));
        } catch (DateTimeException notAMonth) {
            return label;
        }
    }

    String amount(WatchedClient row, Function<Leakage, BigDecimal> part) {
        return row.credits().map(credits -> money(row, part.apply(credits))).orElse(UNKNOWN);
    }

    String claimable(WatchedClient row) {
        var amount = row.credits()
                .map(Leakage::stillClaimable)
                .filter(left -> left.signum() > 0)
                .map(left -> money(row, left))
                .orElseGet(() -> texts.getTranslation("outages.watch.someCredit"));
        return row.claimBy()
                .map(day -> texts.getTranslation("outages.watch.claim", amount, formats.date(day)))
                .orElseGet(() -> texts.getTranslation("outages.watch.claimNow", amount));
    }

    String leave(WatchedClient row) {
        return row.leaveSince()
                .map(month -> texts.getTranslation("outages.watch.leave", formats.month(month)))
                .orElse("");
    }

    String missing(WatchedClient row) {
        return row.missing().stream()
                .sorted()
                .map(what -> texts.getTranslation("outages.watch.missing." + what.name()))
                .collect(Collectors.joining("; "));
    }

    String open(WatchedClient row) {
        return formats.number(row.openOutages());
    }

    private String money(WatchedClient row, BigDecimal amount) {
        var currency = row.currency();
        return currency == null ? UNKNOWN : formats.money(amount, Currency.getInstance(currency));
    }
}
