package io.parley.documents;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableClock;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows and files come together again, whatever crashed or was deleted; under a clock that the test moves. */
@Import(MovableDay.class)
class DocumentReconcilerTest extends ServiceTest {

    private static final Duration GRACE = Duration.ofDays(7);
    private static final Duration NIGHT = Duration.ofDays(1);

    @Autowired
    private DocumentReconciler reconciler;

    @Autowired
    private DocumentService documents;

    @Autowired
    private StorageService storage;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ClientService clients;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource database;

    @Autowired
    private SignedIn signedIn;

    @Value("${parley.documents.folder}")
    private Path folder;

    private TenantId tenant;
    private DocumentOwner harbor;

    @SuppressWarnings("NullAway.Init") // set before each test
    DocumentReconcilerTest() {}

    @BeforeEach
    void openClient() {
        tenant = openTenant("Beacon " + UUID.randomUUID());
        Actor admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        signedIn.as(admin);
        harbor = new DocumentOwner(clients.create(aClient("Harbor Dental")).value());
    }

    @Test
    void aFileWithoutADocumentIsRemovedAfterTheGracePeriodAndNothingElseIs() throws IOException {
        DocumentId kept = store("quote.csv", "A-1");
        Path orphan = plant("left by a crash");

        reconcile();
        clock.advance(GRACE.minusMinutes(1));
        reconcile();
        reconcile();
        assertThat(orphan).exists();

        clock.advance(Duration.ofMinutes(2));
        reconcile();

        assertThat(orphan).doesNotExist();
        assertThat(documents.open(kept).content()).isNotEmpty();
        reconcile();
        assertThat(onDisk()).hasSize(1);
        assertThat(rows("orphaned_file")).isZero();
    }

    @Test
    void aFileThatADocumentComesToKnowIsForgottenAsAnOrphan() throws IOException {
        DocumentId id = store("quote.csv", "A-1");
        jdbc().update("update document set stored_as = ? where tenant_id = ?", new byte[16], bytes(tenant.value()));
        UUID name = UUID.fromString(String.valueOf(onDisk().getFirst().getFileName()));
        reconcile();
        assertThat(rows("orphaned_file")).isEqualTo(1);

        jdbc().update("update document set stored_as = ? where tenant_id = ?", bytes(name), bytes(tenant.value()));
        clock.advance(GRACE.multipliedBy(2));
        reconcile();

        assertThat(rows("orphaned_file")).isZero();
        assertThat(documents.open(id).content()).isNotEmpty();
    }

    @Test
    void missingAndChangedFilesAreNamedAndComeBackByThemselves() throws IOException {
        DocumentId missing = store("missing.csv", "A-1");
        Path gone = onDisk().getFirst();
        byte[] content = Files.readAllBytes(gone);
        DocumentId damaged = store("damaged.csv", "B-1");
        DocumentId whole = store("whole.csv", "C-1");
        Files.delete(gone);
        change("B-1");

        reconcile();
        reconcile();

        assertThat(storage.findFaulty())
                .extracting(DocumentReference::id, DocumentReference::fault)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(missing, DocumentFault.MISSING),
                        org.assertj.core.groups.Tuple.tuple(damaged, DocumentFault.DAMAGED));
        assertThat(documents.get(whole).fault()).isNull();

        Files.write(gone, content);
        reconcile();
        assertThat(storage.findFaulty()).extracting(DocumentReference::id).containsExactly(damaged);
    }

    @Test
    void theRoomIsCountedAnew() {
        store("quote.csv", "A-1");
        long used = storage.usage().used();
        jdbc().update("update storage_count set bytes = 17 where tenant_id = ?", bytes(tenant.value()));

        reconcile();

        assertThat(storage.usage().used()).isEqualTo(used).isPositive();
    }

    @Test
    void whatATenantsNightFindsTouchesNoOtherTenant() throws IOException {
        Path orphan = plant("left by a crash");
        TenantId other = openTenant("Other " + UUID.randomUUID());

        for (int night = 0; night < 9; night++) {
            signedIn.asSystem(other, () -> {
                reconciler.run(other);
                return true;
            });
            clock.advance(NIGHT);
        }

        assertThat(orphan).exists();
    }

    private void reconcile() {
        signedIn.asSystem(tenant, () -> {
            reconciler.run(tenant);
            return true;
        });
    }

    private Path plant(String content) throws IOException {
        UUID name = UUID.randomUUID();
        Path place = folder.resolve(tenant.toString()).resolve(name.toString().substring(0, 2));
        return Files.writeString(Files.createDirectories(place).resolve(name.toString()), content);
    }

    private void change(String words) throws IOException {
        for (Path file : onDisk()) {
            if (Files.readString(file).contains(words)) {
                Files.writeString(file, "changed");
            }
        }
    }

    private DocumentId store(String name, String words) {
        byte[] content = ("Code,Quantity\n" + words + ",2\n").getBytes(StandardCharsets.UTF_8);
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

    private int rows(String table) {
        Integer count = jdbc().queryForObject(
                        "select count(*) from " + table + " where tenant_id = ?", Integer.class, (Object)
                                bytes(tenant.value()));
        return count == null ? 0 : count;
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(database);
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
