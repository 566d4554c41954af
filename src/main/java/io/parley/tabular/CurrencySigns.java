package io.parley.tabular;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From currency signs to ISO 4217 codes. */
public final class CurrencySigns {

    private static final Map<String, String> SURE = Map.ofEntries(
            Map.entry("US$", "USD"),
            Map.entry("HK$", "HKD"),
            Map.entry("NT$", "TWD"),
            Map.entry("A$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("S$", "SGD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₹", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("人民币", "CNY"),
            Map.entry("元", "CNY"),
            Map.entry("圆", "CNY"),
            Map.entry("块", "CNY"),
            Map.entry("RMB", "CNY"),
            Map.entry("CNH", "CNY"),
            Map.entry("FR.", "CHF"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("欧元", "EUR"),
            Map.entry("美元", "USD"),
            Map.entry("港元", "HKD"),
            Map.entry("港币", "HKD"),
            Map.entry("日元", "JPY"),
            Map.entry("英镑", "GBP"));
    /** Signs that several currencies share: the expected one if it is among them, else the first. */
    private static final Map<String, Set<String>> SHARED = Map.of(
            "$", Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"),
            "¥", Set.of("CNY", "JPY"),
            "￥", Set.of("CNY", "JPY"),
            "KR", Set.of("SEK", "NOK", "DKK"),
            "KR.", Set.of("SEK", "NOK", "DKK"));

    private static final Map<String, String> FIRST =
            Map.of("$", "USD", "¥", "CNY", "￥", "CNY", "KR", "SEK", "KR.", "DKK");
    private static final Set<String> CODES = Set.of(
            "USD", "EUR", "GBP", "CHF", "CNY", "JPY", "HKD", "TWD", "CAD", "AUD", "NZD", "SGD", "SEK", "NOK", "DKK",
            "PLN", "CZK", "HUF", "RON", "BRL", "MXN", "INR", "KRW", "THB", "MYR", "ZAR", "AED");
    private static final Pattern IN_TEXT =
            Pattern.compile("US\\$|HK\\$|NT\\$|人民币|美元|欧元|港元|港币|日元|英镑|元(?!素)|€|£|₹|(?<![A-Za-z])(?:"
                    + String.join("|", CODES) + "|RMB|CNH|EUROS?|Euros?)(?![A-Za-z])|\\$|[¥￥]");

    private CurrencySigns() {}

    /**
     * @param sign sign or code as written
     * @param expected ISO 4217 code that decides signs which several currencies share
     */
    public static Optional<String> code(String sign, String expected) {
        String upper = sign.strip().toUpperCase(Locale.ROOT);
        if (CODES.contains(upper)) {
            return Optional.of(upper);
        }
        if (SURE.containsKey(upper)) {
            return Optional.of(SURE.get(upper));
        }
        Set<String> shared = SHARED.get(upper);
        if (shared == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(shared.contains(expected) ? expected : FIRST.get(upper));
    }

    /** The first currency named in a heading or title, e.g. "All prices in EUR", "单价(元)". */
    public static Optional<String> inText(String text, String expected) {
        Matcher found = IN_TEXT.matcher(text);
        return found.find() ? code(found.group(), expected) : Optional.empty();
    }

    /** The sign inside a spreadsheet's number format, e.g. {@code "$"#,##0.00} or {@code [$€-407]}; empty if none. */
    static String inFormat(String format) {
        Matcher found = IN_TEXT.matcher(
                format.replaceAll("\\[\\$-[0-9A-Fa-f]+]", "").replace("[$", "[").replace("\\", ""));
        return found.find() ? found.group() : "";
    }
}
