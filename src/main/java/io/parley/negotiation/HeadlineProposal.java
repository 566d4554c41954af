package io.parley.negotiation;

import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Incumbent;
import io.parley.terms.WaitOrLeave;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The decision as a sentence, drafted from the facts: stay until when, sign what by when. A consultant edits it before anybody
 * else reads it.
 */
final class HeadlineProposal {

    private final ResourceBundle words;
    private final DateTimeFormatter dates;

    HeadlineProposal(Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        this.words = ResourceBundle.getBundle(
                "vaadin-i18n/translations",
                chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.US);
    }

    String of(ComparedOffer offer, Optional<Incumbent> incumbent) {
        String sign = sign(offer.providerName(), offer.validUntil());
        Optional<WaitOrLeave> wait = offer.waitOrLeave();
        if (incumbent.isEmpty() || wait.isEmpty()) {
            return sign + say("negotiation.headline.stop");
        }
        String present = incumbent.get().providerName();
        if (wait.get().best().stay() == 0) {
            return sign + say("negotiation.headline.leaveNow", present);
        }
        return say("negotiation.headline.stay", present, dates.format(wait.get().bestLastDay()))
                + sign
                + say("negotiation.headline.dayAfter");
    }

    private String sign(String provider, @Nullable LocalDate until) {
        return until == null
                ? say("negotiation.headline.sign", provider)
                : say("negotiation.headline.signBy", provider, dates.format(until));
    }

    private String say(String key, Object... arguments) {
        return new java.text.MessageFormat(words.getString(key)).format(arguments);
    }
}
