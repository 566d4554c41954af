package io.parley.tabular;

import java.util.Collection;
import java.util.regex.Pattern;

/** Which sign parts the decimals; needed only where a number such as {@code 1.250} can be read both ways. */
public enum NumberStyle {
    /** 1,250.00 */
    POINT,
    /** 1.250,00 */
    COMMA;

    private static final Pattern COMMA_ONLY =
            Pattern.compile("(^|[^0-9.,])\\d{1,3}([.\\u2019' \\u00A0\\u202F]?\\d{3})*,(\\d{1,2}|\\d{4,6})($|[^0-9.,])");
    private static final Pattern POINT_ONLY = Pattern.compile(
            "(^|[^0-9.,])\\d{1,3}([,\\u2019' \\u00A0\\u202F]?\\d{3})*\\.(\\d{1,2}|\\d{4,6})($|[^0-9.,])");

    /** The style of a table, from those of its texts that can be read in one way only; {@link #POINT} if none can. */
    public static NumberStyle of(Collection<String> texts) {
        long comma =
                texts.stream().filter(text -> COMMA_ONLY.matcher(text).find()).count();
        long point =
                texts.stream().filter(text -> POINT_ONLY.matcher(text).find()).count();
        return comma > point ? COMMA : POINT;
    }
}
