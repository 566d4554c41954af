package io.parley.documents;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.ApplicationProcess;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Documents wait for the virus scanner, and only its answer makes them clean; with a real ClamAV daemon. */
@DirtiesContext
class DocumentScanIT extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PORT = port();

    @TempDir
    private Path daemon;

    @Autowired
    private DocumentService documents;

    @Autowired
    private DocumentScanJob job;

    @Autowired
    private StorageService storage;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ClientService clients;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private DocumentOwner harbor;

    @SuppressWarnings("NullAway.Init") // set before each test
    DocumentScanIT() {}

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("parley.documents.clamd", () -> "127.0.0.1:" + PORT);
    }

    @BeforeAll
    static void require() {
        Clamd.require();
    }

    @BeforeEach
    void openClient() {
        tenant = openTenant("Beacon " + UUID.randomUUID());
        signedIn.as(signedIn.enrol(tenant, Role.TENANT_ADMIN));
        harbor = new DocumentOwner(clients.create(aClient("Harbor Dental")).value());
    }

    @Test
    void aCleanDocumentIsReadableWhenTheScannerHasAnswered() throws Exception {
        try (Clamd clamd = Clamd.start(daemon, PORT)) {
            DocumentId id = store("quote.csv", "Code,Quantity\nA-1,2\n");

            awaitState(id, DocumentState.CLEAN);

            assertThat(documents.open(id).content().readAllBytes()).isNotEmpty();
            assertThat(clamd).isNotNull();
        }
    }

    @Test
    void aVirusIsQuarantinedWithItsReasonAndNeverServed() throws Exception {
        try (Clamd clamd = Clamd.start(daemon, PORT)) {
            DocumentId id = store("quote.csv", Clamd.EICAR);

            awaitState(id, DocumentState.QUARANTINED);

            assertThat(documents.get(id).danger()).contains(Danger.VIRUS);
            assertThatThrownBy(() -> documents.open(id)).hasMessageContaining("documents.problem.quarantined");
            assertThat(clamd).isNotNull();
        }
    }

    @Test
    void whileTheScannerIsAwayDocumentsWaitAndNobodyReadsThem() throws Exception {
        DocumentId id = store("quote.csv", "Code,Quantity\nA-1,2\n");

        assertThatThrownBy(() -> scan(id)).isInstanceOf(UncheckedIOException.class);

        assertThat(documents.get(id).state()).isEqualTo(DocumentState.SCANNING);
        assertThat(documents.get(id).scanFailedAt()).isNotNull();
        assertThat(storage.health().waiting()).isEqualTo(1);
        for (Runnable door : List.<Runnable>of(
                () -> documents.open(id), () -> documents.pages(id), () -> documents.picture(id, 1))) {
            assertThatThrownBy(door::run).hasMessageContaining("documents.problem.waiting");
        }
        try (Clamd clamd = Clamd.start(daemon, PORT)) {
            scan(id);
            scan(id);
            assertThat(clamd).isNotNull();
        }
        assertThat(documents.get(id).state()).isEqualTo(DocumentState.CLEAN);
        assertThat(storage.health().waiting()).isZero();
    }

    @Test
    void scansOfOneDocumentAtTheSameMomentDoNotTakeTheAnswerFromEachOther() throws Exception {
        DocumentId id = store("quote.csv", "Code,Quantity\nA-1,2\n");
        int rounds = 20;

        List<Callable<Boolean>> scans = Collections.nCopies(3, () -> {
            for (int round = 0; round < rounds; round++) {
                assertThatThrownBy(() -> scan(id)).isInstanceOf(UncheckedIOException.class);
            }
            return true;
        });
        try (ExecutorService nodes = Executors.newFixedThreadPool(scans.size())) {
            for (Future<Boolean> done : nodes.invokeAll(scans)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(documents.get(id).scanFailedAt()).isNotNull();
    }

    private void scan(DocumentId id) {
        signedIn.asSystem(tenant, () -> {
            job.run(id.value());
            return true;
        });
    }

    private void awaitState(DocumentId id, DocumentState state) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (documents.get(id).state() != state && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(documents.get(id).state()).isEqualTo(state);
    }

    private DocumentId store(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        try (ReceivedFile file =
                gateway.receive(name, new ByteArrayInputStream(bytes), EnumSet.allOf(FileType.class))) {
            return documents.store(new DocumentUpload(harbor, "", file));
        }
    }

    private static int port() {
        try {
            return ApplicationProcess.freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
