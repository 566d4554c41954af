package io.parley.quotes;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** An imported offer and the file it was read from: both, or neither. */
class QuoteImportServiceTest extends ServiceTest {

    @Autowired
    private QuoteImportService imports;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private DocumentService documents;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private SignedIn signedIn;

    @Value("${parley.documents.folder}")
    private Path folder;

    private TenantId tenant;
    private ClientId client;
    private EngagementId engagement;
    private QuoteDraft draft;

    @SuppressWarnings("NullAway.Init") // set before each test
    QuoteImportServiceTest() {}

    @BeforeEach
    void openEngagement() {
        tenant = openTenant("Beacon " + UUID.randomUUID());
        signedIn.as(signedIn.enrol(tenant, Role.TENANT_ADMIN));
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        draft = aQuote(providers.ensure("Larkfield"))
                .with(aLine("SEAT", "42", "19.95"))
                .draft();
    }

    @Test
    void theOfferAndItsFileAreThereTogether() {
        try (ReceivedFile file = sheet()) {
            imports.submit(engagement, draft, Optional.of(file));
        }

        assertThat(quotes.findRounds(engagement)).hasSize(1);
        assertThat(documents.findAll(new DocumentOwner(client.value())))
                .extracting(DocumentReference::folder, DocumentReference::fileName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Larkfield", "quote.csv"));
    }

    @Test
    void aStoreThatTakesNothingLeavesNoOfferWithoutItsFile() throws IOException {
        // Where the tenant's folder should be stands a file, as nothing can be written on a full disk.
        Files.writeString(folder.resolve(tenant.toString()), "in the way");

        try (ReceivedFile file = sheet()) {
            assertThatThrownBy(() -> imports.submit(engagement, draft, Optional.of(file)))
                    .hasMessageContaining("documents.problem.notKept");
        }

        assertThat(quotes.findRounds(engagement)).isEmpty();
        assertThat(documents.findAll(new DocumentOwner(client.value()))).isEmpty();
    }

    @Test
    void anOfferThatIsNotInOrderKeepsNoFile() {
        try (ReceivedFile file = sheet()) {
            assertThatThrownBy(
                            () -> imports.submit(engagement, draft.withLines(java.util.List.of()), Optional.of(file)))
                    .isInstanceOf(InvalidQuoteException.class);
        }

        assertThat(documents.findAll(new DocumentOwner(client.value()))).isEmpty();
    }

    private ReceivedFile sheet() {
        byte[] content = "Code,Quantity\nSEAT,42\n".getBytes(StandardCharsets.UTF_8);
        return gateway.receive("quote.csv", new ByteArrayInputStream(content), Set.of(FileType.CSV));
    }
}
