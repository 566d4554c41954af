package io.parley.briefs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words, money and dates of a brief in its reader's language. Works off the UI thread; what the product already says on
 * screen (findings, terms) is said in the same words on paper.
 */
final class BriefWords {

    private final Locale locale;
    private final Locale regional;
    private final Currency currency;
    private final ResourceBundle brief;
    private final ResourceBundle screen;

    /** @param currency ISO 4217 */
    BriefWords(Locale locale, String currency) {
        boolean chinese = "zh".equals(locale.getLanguage());
        this.locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.regional = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.US;
        this.currency = Currency.getInstance(currency);
        var fallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.brief = ResourceBundle.getBundle("reports/brief", this.locale, fallback);
        this.screen = ResourceBundle.getBundle("vaadin-i18n/translations", this.locale, fallback);
    }

    Locale locale() {
        return regional;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(pattern(key), regional).format(arguments);
    }

    /** As {@link #say}; the key behind an exclamation mark where there are no words, as on screen. */
    String sayIfKnown(String key, Object... arguments) {
        return knows(key) ? say(key, arguments) : "!" + key;
    }

    boolean knows(String key) {
        return brief.containsKey(key) || screen.containsKey(key);
    }

    String money(BigDecimal amount) {
        return moneyFormat(currency.getDefaultFractionDigits()).format(amount);
    }

    /** Without cents, for charts. */
    String roundMoney(BigDecimal amount) {
        return moneyFormat(0).format(amount);
    }

    String currencySign() {
        return currency.getSymbol(regional);
    }

    String percent(BigDecimal fraction) {
        NumberFormat format = NumberFormat.getPercentInstance(regional);
        format.setMaximumFractionDigits(4);
        return format.format(fraction);
    }

    /** With at most so many decimals. */
    String number(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(regional);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    String date(LocalDate date) {
        return format(date, FormatStyle.MEDIUM);
    }

    String longDate(LocalDate date) {
        return format(date, FormatStyle.LONG);
    }

    String month(YearMonth month) {
        String pattern = "zh".equals(regional.getLanguage()) ? "y年M月" : "MMMM y";
        return DateTimeFormatter.ofPattern(pattern, regional).format(month);
    }

    private String format(LocalDate date, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(regional).format(date);
    }

    private NumberFormat moneyFormat(int digits) {
        NumberFormat format = NumberFormat.getCurrencyInstance(regional);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private String pattern(String key) {
        if (brief.containsKey(key)) {
            return brief.getString(key);
        }
        if (screen.containsKey(key)) {
            return screen.getString(key);
        }
        throw new MissingResourceException("no words for " + key, BriefWords.class.getName(), key);
    }
}
