package io.parley.contracts;

import io.parley.terms.InvoiceAudit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A checked bill in a list.
 *
 * @param month contract month billed
 * @param reference number of the quote, or of the account
 * @param againstOffer checked against an offer rather than the running contract
 */
public record InvoiceSummary(
        InvoiceId id,
        String providerName,
        boolean againstOffer,
        @Nullable String reference,
        @Nullable String number,
        @Nullable LocalDate date,
        int month,
        InvoiceAudit audit,
        Instant checkedAt,
        String checkedBy) {}
