package io.parley.evidence;

import io.parley.documents.DocumentReference;
import io.parley.quotes.QuoteDetails;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer with its documents and what was read in them.
 *
 * @param papers the newest version of each document handed in from the offer's provider that has pages or text; by name
 * @param kept what was read in them as they are now; absent until they have been read
 */
public record OfferEvidence(
        QuoteDetails offer,
        List<DocumentReference> papers,
        @Nullable OfferReading kept) {

    public OfferEvidence {
        papers = List.copyOf(papers);
    }

    /** Empty until {@link EvidenceService#read} has read the papers. */
    public Optional<OfferReading> reading() {
        return Optional.ofNullable(kept);
    }
}
