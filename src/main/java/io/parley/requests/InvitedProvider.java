package io.parley.requests;

import io.parley.identity.EmailAddress;
import io.parley.providers.ProviderId;
import io.parley.quotes.QuoteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A provider asked, and how far it has come.
 *
 * @param answer the newest answer; its content is asked for separately, and only when it may be read
 * @param answers how many answers came; each replaces the one before
 * @param taken the round the newest answer became
 * @param declineReason in the provider's words
 */
public record InvitedProvider(
        InvitedProviderId id,
        ProviderId provider,
        String providerName,
        String contactName,
        EmailAddress email,
        InvitationStatus status,
        @Nullable Instant seenAt,
        @Nullable IntakeAnswerId answer,
        int answers,
        @Nullable Instant answeredAt,
        @Nullable QuoteId taken,
        @Nullable String declineReason) {}
