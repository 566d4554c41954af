package io.parley.promises;

import io.parley.providers.ProviderId;
import io.parley.terms.CapturedTerm;
import java.time.Instant;
import java.util.List;

/**
 * A question for the provider's agent, as it stood when it was put on the list.
 *
 * @param currency ISO 4217 currency of amounts in the statements
 * @param statements the two that disagree
 */
public record ProviderQuestionDetails(
        ProviderQuestionId id,
        ProviderId provider,
        String providerName,
        String currency,
        List<CapturedTerm> statements,
        String askedBy,
        Instant askedAt) {

    public ProviderQuestionDetails {
        statements = List.copyOf(statements);
    }
}
