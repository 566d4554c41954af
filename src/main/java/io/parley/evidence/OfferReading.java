package io.parley.evidence;

import java.time.Instant;
import java.util.List;

/**
 * What was read in the documents of an offer.
 *
 * @param proposals in the order of the documents and their pages
 * @param notFound keys the finder looks for, found neither in the documents nor among the captured terms: to be asked, for
 *     silence is not a "no"
 * @param documents how many were read
 * @param pages how many were read
 */
public record OfferReading(
        List<TermProposal> proposals, List<String> notFound, int documents, int pages, Instant readAt) {

    public OfferReading {
        proposals = List.copyOf(proposals);
        notFound = List.copyOf(notFound);
    }
}
