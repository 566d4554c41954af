package io.parley.reporting;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Numbers of an axis with their currency sign in front. Only writes. */
final class PrefixedNumberFormat extends NumberFormat {

    private static final long serialVersionUID = 1L;

    private final String prefix;
    private final NumberFormat format;

    PrefixedNumberFormat(String prefix, NumberFormat format) {
        this.prefix = prefix;
        this.format = format;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(prefix).append(format.format(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return to.append(prefix).append(format.format(number));
    }

    @Override
    public @Nullable Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("an axis is never read back");
    }
}
