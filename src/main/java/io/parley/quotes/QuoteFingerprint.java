package io.parley.quotes;

import io.parley.common.Sha256;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of what makes two rounds the same offer: its head and its lines in order. Terms are not part of it, because
 * they are captured and confirmed after the round without changing it.
 */
final class QuoteFingerprint {

    private final StringBuilder text = new StringBuilder();

    private QuoteFingerprint() {}

    /** @param draft without blank lines; numbers count by value, so 19.9500 is 19.95 */
    static String of(QuoteDraft draft) {
        var print = new QuoteFingerprint();
        print.add(draft.planName());
        print.add(draft.quoteNumber());
        print.add(draft.quoteDate());
        print.add(draft.validUntil());
        print.add(draft.currency());
        print.add(number(draft.exchangeRate()));
        print.add(draft.exchangeRateDate());
        print.add(draft.seats());
        print.add(draft.termMonths());
        draft.lines().forEach(print::add);
        return Sha256.of(print.text.toString());
    }

    private void add(QuoteLineDraft line) {
        add(line.code());
        add(line.description());
        add(number(line.quantity()));
        add(number(line.unitPrice()));
        add(line.kind());
        add(line.category());
        add(line.escalates());
        add(line.scalesWithSeats());
        add(line.month());
        add(line.site());
    }

    /** Length first, so that no two different sequences of values make the same text. */
    private void add(@Nullable Object value) {
        String shown = value == null ? "" : value.toString();
        text.append(value == null ? -1 : shown.length()).append(':').append(shown);
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
