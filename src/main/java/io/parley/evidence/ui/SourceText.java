package io.parley.evidence.ui;

import io.parley.common.Evidence;
import io.parley.quotes.TermWording;
import java.util.Locale;
import java.util.Objects;

/** Where a term comes from, in words. */
final class SourceText {

    private final TermWording.Texts texts;

    SourceText(TermWording.Texts texts) {
        this.texts = texts;
    }

    String of(Evidence evidence) {
        var status = texts.get("uikit.evidence." + evidence.status().name().toLowerCase(Locale.ROOT));
        var place = place(evidence);
        return place.isEmpty() ? status : status + " · " + place;
    }

    /** Document and page, or who said it. */
    String place(Evidence evidence) {
        if (evidence.document() == null) {
            return Objects.requireNonNullElse(evidence.saidBy(), "");
        }
        return evidence.page() == null
                ? evidence.document()
                : texts.get("evidence.source.page", evidence.document(), evidence.page());
    }
}
