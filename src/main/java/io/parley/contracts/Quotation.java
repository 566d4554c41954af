package io.parley.contracts;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import java.util.Optional;

/** The words of a clause with where they stand; only what is confirmed in a document is quoted in a letter. */
final class Quotation {

    private Quotation() {}

    static Optional<String> of(Evidence evidence, InvoiceWords.Words words) {
        var quote = evidence.quote();
        if (quote == null || quote.isBlank() || evidence.status() != EvidenceStatus.CONFIRMED) {
            return Optional.empty();
        }
        var document = evidence.document();
        var page = evidence.page();
        if (document == null) {
            return Optional.of(words.get("contracts.letter.quote", quote));
        }
        return Optional.of(
                page == null
                        ? words.get("contracts.letter.quoteOf", quote, document)
                        : words.get("contracts.letter.quoteOfPage", quote, document, String.valueOf(page)));
    }
}
