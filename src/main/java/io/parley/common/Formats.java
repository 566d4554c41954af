package io.parley.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * How numbers, money and dates read in a language: the one place for screens, mails, spreadsheets' texts and briefs.
 * Formats are by the language alone: a reader in English sees {@code $1,234.50} and {@code CN¥1,234.50}, in Chinese
 * {@code US$1,234.50} and {@code ¥1,234.50}.
 */
public final class Formats {

    /** Keeps a sign or unit with its number without the width of a full space. */
    private static final String NARROW_SPACE = "\u202f";

    private static final int PRICE_SCALE = 6;
    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = locale;
    }

    public static Formats of(Locale locale) {
        return new Formats(locale);
    }

    /** Joins the parts of a list with the mark its language puts between them. */
    public Collector<CharSequence, ?, String> list() {
        return Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", ");
    }

    /** {@code $51,467.52}: an amount rounded half up to the currency's cents. */
    public String money(BigDecimal amount, Currency currency) {
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        return money(amount, currency, digits, digits);
    }

    /** {@code $0.0125}: a unit price with all its digits, and never fewer than the currency's cents. */
    public String price(BigDecimal amount, Currency currency) {
        return money(amount, currency, Math.max(currency.getDefaultFractionDigits(), 0), PRICE_SCALE);
    }

    /** {@code − $2,068.68} or {@code + $12.00}: a difference, with its sign even when positive. */
    public String difference(BigDecimal amount, Currency currency) {
        if (amount.signum() == 0) {
            return money(amount, currency);
        }
        return (amount.signum() < 0 ? "−" : "+") + NARROW_SPACE + money(amount.abs(), currency);
    }

    /** {@code $51k}: an amount short enough for an axis. */
    public String shortMoney(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return currency.getSymbol(locale) + format.format(amount);
    }

    /** {@code 99.95 %} from the fraction 0.9995, with at most four decimals. */
    public String percent(BigDecimal fraction) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(4);
        String gap = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "" : NARROW_SPACE;
        return format.format(fraction.movePointRight(2)) + gap + "%";
    }

    /** {@code 1,234.5}: a quantity without needless zeros. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(PRICE_SCALE);
        return format.format(number);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code Jan 15, 2027} or {@code 2027年1月15日}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** {@code Jan 15, 2027}, or {@code Jan 15, 2027 – Jan 31, 2027} when the days differ. */
    public String days(LocalDate first, LocalDate last) {
        String between = locale.getLanguage().equals("zh") ? "至" : " – ";
        return first.equals(last) ? date(first) : date(first) + between + date(last);
    }

    /** {@code January 15, 2027}: for sentences. */
    public String longDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** {@code Jan 2027}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale).format(month);
    }

    /** {@code Jan 15, 2027, 2:05 PM} in the given zone. */
    public String dateTime(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** The argument of a sentence as it reads there; what has no form of its own is left to the sentence. */
    Object argument(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case Money money -> money(money.amount(), money.currency());
            case Share share -> percent(share.fraction());
            default -> value;
        };
    }

    private String money(BigDecimal amount, Currency currency, int leastDigits, int mostDigits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(leastDigits);
        format.setMaximumFractionDigits(mostDigits);
        String sign = amount.signum() < 0 ? "−" : "";
        return sign + currency.getSymbol(locale) + format.format(amount.abs());
    }
}
