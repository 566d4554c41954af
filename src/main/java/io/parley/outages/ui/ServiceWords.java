package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.common.Formats;
import io.parley.outages.CreditMonth;
import io.parley.outages.ServiceStanding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * How months and credits read.
 *
 * @param sites code to name
 */
record ServiceWords(Component texts, Formats formats, ServiceStanding standing, Map<String, String> sites) {

    private static final int DECIMALS = 5;

    String period(CreditMonth month) {
        var period = month.month().period();
        return period.first().equals(period.last()) ? formats.month(period.first()) : period.label();
    }

    String scope(CreditMonth month) {
        return month.ofPlatform()
                ? texts.getTranslation("outages.everywhere")
                : sites.getOrDefault(month.scope(), month.scope());
    }

    /** Rounded down: what missed the promise by a hair must not read as if it kept it. */
    String attained(CreditMonth month) {
        return formats.percent(month.month().availability().setScale(DECIMALS, RoundingMode.DOWN));
    }

    String promised() {
        return standing.policy().target().map(formats::percent).orElse("–");
    }

    String downtime(CreditMonth month) {
        return texts.getTranslation(
                "outages.minutes", formats.number(month.month().downtime().setScale(1, RoundingMode.HALF_UP)));
    }

    String state(CreditMonth month) {
        return texts.getTranslation("outages.state." + month.state().name());
    }

    /** A dash is not a zero: what can't be known is said beside it. */
    String credit(CreditMonth month) {
        return month.credit().map(this::money).orElse("–");
    }

    String claimBy(CreditMonth month) {
        return month.month().claimBy().map(formats::date).orElse("–");
    }

    /** @param code ISO 3166 */
    String country(String code) {
        return Locale.of("", code).getDisplayCountry(UI.getCurrentOrThrow().getLocale());
    }

    String money(BigDecimal amount) {
        return formats.money(amount, currency());
    }

    Currency currency() {
        return Currency.getInstance(standing.currency());
    }
}
