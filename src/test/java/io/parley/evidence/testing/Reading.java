package io.parley.evidence.testing;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.documents.DocumentId;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.UploadGateway;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.terms.CapturedTerm;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Makes an offer with documents for whoever is signed in. */
@Component
public class Reading {

    private final ClientService clients;
    private final EngagementService engagements;
    private final ProviderService providers;
    private final QuoteService quotes;
    private final UploadGateway gateway;
    private final DocumentService documents;

    Reading(
            ClientService clients,
            EngagementService engagements,
            ProviderService providers,
            QuoteService quotes,
            UploadGateway gateway,
            DocumentService documents) {
        this.clients = clients;
        this.engagements = engagements;
        this.providers = providers;
        this.quotes = quotes;
        this.gateway = gateway;
        this.documents = documents;
    }

    /** Where an offer is read. */
    public record Offer(ClientId client, EngagementId engagement, QuoteId quote, String provider) {

        /** Address of the page. */
        public String page() {
            return "clients/" + client + "/engagements/" + engagement + "/offers/" + quote + "/evidence";
        }
    }

    /** A client with an offer of Quillstone. */
    public Offer offer(String client, CapturedTerm... terms) {
        ClientId id = clients.create(aClient(client));
        EngagementId engagement = engagements.start(id, anEngagement("Telephony 2027"));
        QuoteId quote = quotes.submit(
                engagement,
                aQuote(providers.ensure("Quillstone"))
                        .with(aLine("A", "10", "19.95"))
                        .with(terms)
                        .draft());
        return new Offer(id, engagement, quote, "Quillstone");
    }

    /** Another round of the same offer, with other lines. */
    public QuoteId nextRound(Offer offer) {
        return quotes.submit(
                offer.engagement(),
                aQuote(providers.ensure(offer.provider()))
                        .with(aLine("A", "10", "18.95"))
                        .draft());
    }

    public DocumentId hand(Offer offer, String name, byte[] content) {
        return hand(offer.client(), offer.provider(), name, content);
    }

    public DocumentId hand(ClientId client, String folder, String name, byte[] content) {
        try (var file = gateway.receive(name, new ByteArrayInputStream(content), EnumSet.allOf(FileType.class))) {
            return documents.store(new DocumentUpload(new DocumentOwner(client.value()), folder, file));
        }
    }
}
