package io.parley.quotes;

import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.ProblemException;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.ReceivedFile;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits an offer together with the file it was read from: both are kept, or neither. */
@Service
@Transactional
public class QuoteImportService {

    private final QuoteService quotes;
    private final EngagementService engagements;
    private final DocumentService documents;

    QuoteImportService(QuoteService quotes, EngagementService engagements, DocumentService documents) {
        this.quotes = quotes;
        this.engagements = engagements;
        this.documents = documents;
    }

    /**
     * As {@link QuoteService#submit}.
     *
     * @param sheet kept with the client's documents, under the provider's name; the caller closes it
     * @throws InvalidQuoteException with a problem at each field and line that needs mending; nothing is saved
     * @throws ProblemException if the file cannot be kept; then the offer is not saved either
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.EDIT + "')")
    public QuoteId submit(EngagementId engagement, QuoteDraft draft, Optional<ReceivedFile> sheet) {
        var id = quotes.submit(engagement, draft);
        sheet.ifPresent(file -> {
            var client = engagements.getEngagement(engagement).client().id();
            var provider = quotes.getQuote(id).summary().providerName();
            documents.store(new DocumentUpload(new DocumentOwner(client.value()), provider, file));
        });
        return id;
    }
}
