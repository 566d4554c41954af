package io.parley.promises.ui;

import com.vaadin.flow.component.Component;
import io.parley.common.Evidence;
import io.parley.common.Formats;
import io.parley.promises.PromiseDetails;
import io.parley.quotes.TermWording;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/** Puts a line of the register into the reader's words, for the list, its search and its export alike. */
final class PromiseWords {

    private final Component texts;
    private final Locale locale;
    private final Formats formats;

    PromiseWords(Component texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.formats = Formats.of(locale);
    }

    /** What was promised, in one line. */
    String promise(PromiseDetails promise) {
        var term = promise.term();
        if (term == null) {
            return promise.text();
        }
        return texts.getTranslation(
                "promises.term", label(promise), wording(promise).value(term));
    }

    /** What it is about. */
    String label(PromiseDetails promise) {
        var term = promise.term();
        return term == null
                ? texts.getTranslation("terms.consideration." + promise.consideration())
                : wording(promise).label(term);
    }

    String value(PromiseDetails promise) {
        var term = promise.term();
        return term == null ? promise.text() : wording(promise).value(term);
    }

    /** Who, where, when. */
    String said(PromiseDetails promise) {
        var said = promise.said();
        var parts = new ArrayList<String>();
        if (said.saidBy() != null) {
            parts.add(said.saidBy());
        }
        if (promise.channel() != null) {
            parts.add(
                    texts.getTranslation("promises.channel." + promise.channel().name()));
        }
        if (said.document() != null) {
            parts.add(place(said));
        }
        if (said.asOf() != null) {
            parts.add(formats.date(said.asOf()));
        }
        return String.join(" · ", parts);
    }

    String words(PromiseDetails promise) {
        return Objects.requireNonNullElse(promise.said().quote(), "");
    }

    String state(PromiseDetails promise) {
        var state = texts.getTranslation("promises.state." + promise.state().name());
        var on = promise.on();
        return on == null ? state : texts.getTranslation("promises.state.on", state, formats.date(on));
    }

    /** Document, page and words, where it is in writing. */
    String written(PromiseDetails promise) {
        var written = promise.inWriting();
        if (written == null) {
            return "";
        }
        var quote = written.quote();
        return quote == null ? place(written) : texts.getTranslation("promises.written", place(written), quote);
    }

    private String place(Evidence evidence) {
        var document = Objects.requireNonNullElse(evidence.document(), "");
        return evidence.page() == null
                ? document
                : texts.getTranslation("uikit.evidence.page", document, String.valueOf(evidence.page()));
    }

    private TermWording wording(PromiseDetails promise) {
        return new TermWording(
                texts::getTranslation, locale, Currency.getInstance(Objects.requireNonNull(promise.currency())));
    }
}
