package io.parley.requests;

import io.parley.quotes.QuoteDraft;

/**
 * What a provider answers.
 *
 * @param answeredBy the person who answers for the provider
 * @param offer head, lines and the terms the provider states; each term is a claim until a document confirms it
 * @param remark words to the consultant; may be empty
 */
public record IntakeDraft(String answeredBy, QuoteDraft offer, String remark) {

    public static final int MAX_REMARK = 2000;
}
