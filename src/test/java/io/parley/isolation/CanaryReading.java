package io.parley.isolation;

import static io.parley.evidence.testing.Papers.aPaper;
import static io.parley.isolation.Neighbourhood.CLIENT;
import static io.parley.isolation.Neighbourhood.INTERNAL;

import io.parley.clients.ClientId;
import io.parley.evidence.EvidenceService;
import io.parley.evidence.testing.Reading;
import io.parley.quotes.QuoteId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers of {@link CanaryClient}'s offer, read: one statement is left open, one was rejected. */
@Component
class CanaryReading {

    /** Each of them is somewhere on the consultants' pages, and on no client's. */
    static final List<String> THINGS =
            List.of(CLIENT + "-agreement.pdf", "The initial term that " + CLIENT + " agrees to is sixty (60) months.");

    private final Reading reading;
    private final EvidenceService evidence;

    CanaryReading(Reading reading, EvidenceService evidence) {
        this.reading = reading;
        this.evidence = evidence;
    }

    void read(ClientId client, String provider, QuoteId quote) {
        reading.hand(
                client,
                provider,
                CLIENT + "-agreement.pdf",
                aPaper().page(
                                "The initial term that " + CLIENT + " agrees to is sixty (60) months.",
                                "It renews automatically for successive terms of twelve (12) months each.")
                        .bytes());
        evidence.read(quote);
        evidence.find(quote).reading().orElseThrow().proposals().stream()
                .filter(proposal -> proposal.term().key().startsWith("renewal."))
                .forEach(proposal -> evidence.reject(quote, proposal.id(), INTERNAL + " knows better"));
    }
}
