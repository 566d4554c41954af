package io.parley.tabular;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number with what people put round it: currency before or after, thousands of several countries, full-width
 * digits, brackets for minus, units, 万. A text with anything it can't account for is no number; nothing is guessed.
 */
public final class AmountReader {

    private static final String DIGITS = "\\d[\\d.,' ]*";
    private static final String SIGN =
            "US\\$|HK\\$|NT\\$|A\\$|C\\$|S\\$|\\$|€|£|¥|₹|₩|人民币|元|圆|块|RMB|USD|EUR|GBP|CHF|CNY|CNH|JPY|HKD|TWD|CAD|AUD|NZD|SGD"
                    + "|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|INR|KRW|THB|MYR|ZAR|AED|Fr\\.|kr\\.?|zł";
    private static final Pattern SHAPE = Pattern.compile("^(?<sign>" + SIGN + ")? ?(?<minus>-)? ?(?<sign2>" + SIGN
            + ")? ?(?<digits>" + DIGITS + "|\\.\\d+)(?<exponent>[eE][+-]?\\d{1,2})? ?(?<scale>万|亿|千|百)? ?"
            + "(?<after>-)? ?(?<percent>%)? ?(?<sign3>" + SIGN + ")? ?(?<unit>[^\\d+*=<>]*)$");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "百", new BigDecimal(100),
            "千", new BigDecimal(1000),
            "万", new BigDecimal(10_000),
            "亿", new BigDecimal(100_000_000));
    /** Letters after a number that change its size; too short to be sure of, so the text is no number. */
    private static final Pattern UNSURE_UNIT =
            Pattern.compile("^(k|m|mio|mn|bn|tsd|t|x)\\b.*", Pattern.CASE_INSENSITIVE);

    private AmountReader() {}

    /** @param style decides numbers that can be read both ways */
    public static Optional<Amount> read(Cell cell, NumberStyle style) {
        if (cell.number() != null) {
            String format = cell.format() == null ? "" : cell.format();
            return Optional.of(new Amount(cell.number(), CurrencySigns.inFormat(format), "", format.contains("%")));
        }
        return cell.kind() == CellKind.TEXT ? read(cell.text(), style) : Optional.empty();
    }

    /** @param style decides numbers that can be read both ways */
    public static Optional<Amount> read(String written, NumberStyle style) {
        String text = tidy(written);
        boolean brackets = text.startsWith("(") && text.endsWith(")");
        Matcher shape =
                SHAPE.matcher(brackets ? text.substring(1, text.length() - 1).strip() : text);
        if (text.length() > 80
                || !shape.matches()
                || UNSURE_UNIT.matcher(shape.group("unit")).matches()) {
            return Optional.empty();
        }
        boolean minus = brackets
                || shape.group("minus") != null
                || (shape.group("after") != null && shape.group("unit").isBlank());
        return digits(shape.group("digits").strip(), style)
                .map(value -> shape.group("exponent") == null ? value : scaled(value, shape.group("exponent")))
                .map(value -> shape.group("scale") == null ? value : value.multiply(SCALES.get(shape.group("scale"))))
                .map(value -> shape.group("percent") == null ? value : value.movePointLeft(2))
                .map(value -> minus ? value.negate() : value)
                .map(value -> new Amount(value, sign(shape), unit(shape), shape.group("percent") != null));
    }

    private static String tidy(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u00B4', '\'')
                .replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ")
                .strip();
    }

    private static BigDecimal scaled(BigDecimal value, String exponent) {
        return new BigDecimal(value.toPlainString() + exponent.toUpperCase(Locale.ROOT));
    }

    private static String sign(Matcher shape) {
        for (String group : new String[] {"sign", "sign2", "sign3"}) {
            if (shape.group(group) != null) {
                return shape.group(group);
            }
        }
        return "";
    }

    private static String unit(Matcher shape) {
        return shape.group("unit").strip();
    }

    private static Optional<BigDecimal> digits(String digits, NumberStyle style) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        char decimal = decimalSign(digits, point, comma, style);
        String whole = decimal == 0 ? digits : digits.substring(0, digits.lastIndexOf(decimal));
        String fraction = decimal == 0 ? "" : digits.substring(digits.lastIndexOf(decimal) + 1);
        boolean grouped = whole.chars().anyMatch(c -> !Character.isDigit(c));
        if (!fraction.chars().allMatch(Character::isDigit) || (grouped && !goodGroups(whole))) {
            return Optional.empty();
        }
        String plain = whole.replaceAll("\\D", "");
        return Optional.of(
                new BigDecimal((plain.isEmpty() ? "0" : plain) + (fraction.isEmpty() ? "" : "." + fraction)));
    }

    /** @return the decimal sign, or 0 if the number has none */
    private static char decimalSign(String digits, int point, int comma, NumberStyle style) {
        if (point >= 0 && comma >= 0) {
            return point > comma ? '.' : ',';
        }
        char only = point >= 0 ? '.' : ',';
        int at = Math.max(point, comma);
        if (at < 0 || digits.indexOf(only) != at) {
            return 0;
        }
        boolean threeAfter = digits.length() - at - 1 == 3;
        boolean mayGroup = threeAfter && at >= 1 && at <= 3 && digits.charAt(0) != '0';
        if (!mayGroup) {
            return only;
        }
        boolean groupsInStyle = (only == ',') == (style == NumberStyle.POINT);
        return groupsInStyle ? 0 : only;
    }

    /** Groups of three, or the Indian two-two-three, all parted by the same sign. */
    private static boolean goodGroups(String whole) {
        return whole.matches("\\d{1,3}([.,' ])\\d{3}(\\1\\d{3})*") || whole.matches("\\d{1,2}(,\\d{2})+,\\d{3}");
    }
}
