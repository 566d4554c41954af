package io.parley.promises;

import io.parley.providers.ProviderId;
import io.parley.terms.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * Two sources say different things about one clause of an offer.
 *
 * @param subject 64 hexadecimal digits that recognise it
 * @param currency ISO 4217 currency of amounts in it
 * @param question the question already asked about it; absent as long as nobody has
 */
public record OfferContradiction(
        ProviderId provider,
        String providerName,
        String subject,
        String currency,
        Contradiction contradiction,
        @Nullable ProviderQuestionId question) {}
