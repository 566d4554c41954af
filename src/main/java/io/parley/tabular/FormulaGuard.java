package io.parley.tabular;

import java.util.regex.Pattern;

/**
 * Keeps text from being taken for a formula by the spreadsheet that opens it: such a text gets an apostrophe in front,
 * which spreadsheets show as text. Numbers are never touched.
 */
public final class FormulaGuard {

    private static final Pattern STARTS_LIKE_FORMULA = Pattern.compile(
            "^[\\s\\u00A0\\u3000\\uFEFF]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212].*|^[\\t\\r\\n].*",
            Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private FormulaGuard() {}

    /** True if a spreadsheet might run this text. */
    public static boolean isDangerous(String text) {
        return STARTS_LIKE_FORMULA.matcher(text).matches()
                && !PLAIN_NUMBER.matcher(text).matches();
    }

    /** The text as it may stand in a cell. */
    public static String neutralise(String text) {
        return isDangerous(text) ? "'" + text : text;
    }
}
