package io.parley.quotes;

import io.parley.clients.EngagementId;
import io.parley.providers.ProviderId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One round in a list.
 *
 * @param round counted from 1 within the provider's offer
 * @param current the newest round of its provider that has not been withdrawn
 * @param validity as of the day it was read
 * @param seats seats offered
 * @param termMonths contract months offered
 * @param lines number of lines
 * @param submittedBy name of who submitted it
 * @param withdrawnReason why it was withdrawn; absent unless it was
 */
public record QuoteSummary(
        QuoteId id,
        EngagementId engagement,
        ProviderId provider,
        String providerName,
        int round,
        boolean current,
        @Nullable String planName,
        @Nullable String quoteNumber,
        @Nullable LocalDate quoteDate,
        @Nullable LocalDate validUntil,
        QuoteValidity validity,
        String currency,
        int seats,
        int termMonths,
        int lines,
        Instant submittedAt,
        String submittedBy,
        @Nullable String withdrawnReason) {}
