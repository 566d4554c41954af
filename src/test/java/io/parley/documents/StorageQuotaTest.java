package io.parley.documents;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantService;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A tenant's storage has an end, which nobody passes, also not several people together. */
class StorageQuotaTest extends ServiceTest {

    private static final int KILOBYTE = 1024;
    private static final long MEGABYTE = 1024L * KILOBYTE;

    @Autowired
    private DocumentService documents;

    @Autowired
    private StorageService storage;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ClientService clients;

    @Autowired
    private TenantService tenants;

    @Autowired
    private RunAs runAs;

    @Autowired
    private SignedIn signedIn;

    @Value("${parley.documents.folder}")
    private Path folder;

    private TenantId tenant;
    private Actor admin;
    private DocumentOwner harbor;

    @SuppressWarnings("NullAway.Init") // set before each test
    StorageQuotaTest() {}

    @BeforeEach
    void openClient() {
        tenant = openTenant("Beacon " + UUID.randomUUID());
        admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        signedIn.as(admin);
        harbor = new DocumentOwner(clients.create(aClient("Harbor Dental")).value());
    }

    @Test
    void theUsualLimitHoldsUntilTheOperatorSetsAnother() {
        assertThat(storage.usage()).isEqualTo(new StorageUsage(0, 10 * 1024 * MEGABYTE));

        limit(3);

        assertThat(storage.usage()).isEqualTo(new StorageUsage(0, 3 * MEGABYTE));
        assertThatThrownBy(() -> limit(0)).hasMessageContaining("tenancy.problem.storage");
    }

    @Test
    void everyVersionCountsAndWhatDoesNotFitIsRefusedWithTheFigures() throws IOException {
        limit(1);
        store("quote.csv", content(400, 1));
        store("quote.csv", content(400, 1));
        store("quote.csv", content(400, 2));
        assertThat(storage.usage().used()).isEqualTo(800 * KILOBYTE);

        assertThatThrownBy(() -> store("other.csv", content(400, 3)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.key()).isEqualTo("documents.refused.storageFull");
                    assertThat(problem.arguments()).containsExactly(0L, 1L);
                });

        assertThat(documents.findAll(harbor)).hasSize(2);
        assertThat(onDisk()).hasSize(2);
        assertThat(storage.usage().used()).isEqualTo(800 * KILOBYTE);
        store("other.csv", content(200, 3));
    }

    @Test
    void anUploadStopsWhileItStreamsWhereTheRoomEnds() {
        limit(1);
        store("quote.csv", content(700, 1));
        Counting endless = new Counting();

        assertThatThrownBy(() -> gateway.receive("other.csv", endless, EnumSet.of(FileType.CSV), storage.usage()))
                .hasMessageContaining("documents.refused.storageFull");

        assertThat(endless.served).isLessThan(400 * KILOBYTE);
    }

    @Test
    void uploadsAtTheSameMomentDoNotPassTheLimitTogether() throws Exception {
        limit(1);
        int people = 6;
        List<Callable<Boolean>> uploads = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(people);
        for (int i = 0; i < people; i++) {
            int number = i;
            uploads.add(() -> signedIn.as(admin, () -> {
                await(start);
                try {
                    store("quote-" + number + ".csv", content(300, number));
                    return true;
                } catch (ProblemException full) {
                    assertThat(full.key()).isEqualTo("documents.refused.storageFull");
                    return false;
                }
            }));
        }
        int stored = 0;
        try (var together = Executors.newFixedThreadPool(people)) {
            for (Future<Boolean> upload : together.invokeAll(uploads)) {
                stored += upload.get() ? 1 : 0;
            }
        }

        assertThat(stored).isEqualTo(3);
        assertThat(storage.usage().used()).isEqualTo(900 * KILOBYTE);
        assertThat(documents.findAll(harbor)).hasSize(3);
        assertThat(onDisk()).hasSize(3);
    }

    private static void await(CountDownLatch start) {
        start.countDown();
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void limit(int megabytes) {
        runAs.operator(() -> {
            tenants.limitStorage(tenant, megabytes);
            return true;
        });
    }

    private DocumentId store(String name, byte[] content) {
        try (ReceivedFile file =
                gateway.receive(name, new ByteArrayInputStream(content), EnumSet.allOf(FileType.class))) {
            return documents.store(new DocumentUpload(harbor, "", file));
        }
    }

    private List<Path> onDisk() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(tenant.toString()))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] content(int kilobytes, int seed) {
        return (String.valueOf(seed % 10) + ",")
                .repeat(kilobytes * KILOBYTE / 2)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** An endless table that counts what was taken of it. */
    private static final class Counting extends java.io.InputStream {
        private long served;

        @Override
        public int read() {
            served++;
            return 'x';
        }
    }
}
