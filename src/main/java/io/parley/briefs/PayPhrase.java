package io.parley.briefs;

import io.parley.common.Formats;
import io.parley.providers.AdviserPay;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a provider pays the adviser. What nobody knows is said to be unknown, never left out. */
final class PayPhrase {

    private final BriefWords words;

    PayPhrase(BriefWords words) {
        this.words = words;
    }

    String of(AdviserPay pay) {
        String asOf = pay.asOf() == null ? "" : words.say("disclosure.asOf", words.date(pay.asOf()));
        return Stream.of(kind(pay), pay.note(), asOf)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String kind(AdviserPay pay) {
        return switch (pay.kind()) {
            case UNKNOWN -> words.say("disclosure.unknown");
            case NONE -> words.say("disclosure.none");
            case RECURRING_PERCENT ->
                pay.percent() == null
                        ? words.say("disclosure.recurringUnknown")
                        : words.say("disclosure.recurring", words.percent(pay.percent()));
            case ONE_OFF -> oneOff(pay.amount(), pay.currency());
        };
    }

    private String oneOff(@Nullable BigDecimal amount, @Nullable Currency currency) {
        return amount == null || currency == null
                ? words.say("disclosure.oneOffUnknown")
                : words.say("disclosure.oneOff", Formats.of(words.locale()).money(amount, currency));
    }
}
