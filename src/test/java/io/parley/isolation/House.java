package io.parley.isolation;

import io.parley.briefs.BriefId;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.contracts.InvoiceId;
import io.parley.providers.ProviderId;
import io.parley.quotes.QuoteId;
import io.parley.tenancy.TenantId;
import java.util.Map;
import java.util.UUID;

/** A client with an offer and a released brief, as far as addresses name it. */
record House(
        TenantId tenant,
        ClientId client,
        EngagementId engagement,
        QuoteId quote,
        ProviderId provider,
        BriefId brief,
        InvoiceId invoice) {

    /** In place of what a house does not have. */
    static final UUID NOTHING = new UUID(0, 0);

    /** By the names that routes give to their parameters. */
    Map<String, String> ids() {
        return Map.of(
                "clientId", client.toString(),
                "engagementId", engagement.toString(),
                "offer", quote.toString(),
                "providerId", provider.toString(),
                "brief", brief.toString(),
                "invoiceId", invoice.toString());
    }
}
