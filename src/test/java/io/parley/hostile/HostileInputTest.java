package io.parley.hostile;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.clients.ClientService;
import io.parley.common.ProblemException;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.UploadGateway;
import io.parley.identity.Role;
import io.parley.settings.BrandingService;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import io.parley.testing.TestFiles;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * The whole hostile folder against one table: {@code hostile-outcomes.csv} says for each file and each door what must become
 * of it and in which words. A row says what it waits for where a later part of the product is to do more.
 */
class HostileInputTest extends ServiceTest {

    private static final Path TABLE = Path.of("src/test/resources/hostile-outcomes.csv");
    private static final long MOST_MEMORY = 64L * 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private DocumentService documents;

    @Autowired
    private BrandingService branding;

    @Autowired
    private ClientService clients;

    @Autowired
    private SignedIn signedIn;

    @Value("${parley.documents.folder}")
    private Path folder;

    private final WatchedNetwork network = new WatchedNetwork();
    private TenantId tenant;
    private DocumentOwner harbor;
    private Doors doors;
    private Set<Path> outside;

    @SuppressWarnings("NullAway.Init") // set before each test
    HostileInputTest() {}

    @BeforeEach
    void openClient() {
        tenant = openTenant("Beacon " + UUID.randomUUID());
        signedIn.as(signedIn.enrol(tenant, Role.TENANT_ADMIN));
        harbor = new DocumentOwner(clients.create(aClient("Harbor Dental")).value());
        doors = new Doors(gateway, documents, branding, harbor);
        outside = outsideTheTenantsStore();
        network.watch();
    }

    @AfterEach
    void stopWatching() {
        network.close();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = "/hostile-outcomes.csv", numLinesToSkip = 1)
    @Timeout(10)
    void leadsToWhatTheTableSays(String file, String door, String outcome, String words) throws IOException {
        byte[] content = TestFiles.hostile(file);
        long before = THREADS.getCurrentThreadAllocatedBytes();

        Outcome became = handIn(door, file, content);

        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                .as("bytes allocated in all")
                .isLessThan(MOST_MEMORY);
        assertThat(became.kind() + "\n" + became.text()).isEqualTo(outcome + "\n" + words);
        assertThat(became.text()).doesNotContain("PARLEY-CANARY").doesNotContain("\ufffd");
        assertThat(network.visited()).isEmpty();
        assertThat(outsideTheTenantsStore()).isEqualTo(outside);
        assertThat(inTheStore()).hasSameSizeAs(documents.findAll(harbor));
        if (became.kind().equals(Outcome.REFUSED)) {
            assertThat(documents.findAll(harbor)).isEmpty();
            assertThat(branding.branding().logo()).isNull();
        }
        assertTheSessionGoesOn();
    }

    @Test
    void everyFileHasItsRow() throws IOException {
        List<NamedCsvRecord> rows = rows();
        assertThat(named(rows)).containsExactlyInAnyOrderElementsOf(TestFiles.hostileNames());
        assertThat(named(rows.stream()
                        .filter(row -> !row.getField("demanded").isBlank())
                        .toList()))
                .as("files of which is said what must become of them")
                .containsExactlyInAnyOrderElementsOf(TestFiles.hostileNames());
        assertThat(named(rows.stream()
                        .filter(row -> !row.getField("door").equals("document"))
                        .toList()))
                .as("tables are read, not only kept")
                .containsAll(TestFiles.hostileNames().stream()
                        .filter(name -> name.endsWith(".csv") || name.endsWith(".xlsx"))
                        .toList());
    }

    @Test
    void aVisitWouldBeSeen() {
        URI address = URI.create("http://127.0.0.1:1/price");

        assertThatThrownBy(() -> address.toURL().openStream()).isInstanceOf(IOException.class);

        assertThat(network.visited()).contains(address);
    }

    private Outcome handIn(String door, String file, byte[] content) {
        try {
            return doors.handIn(door, file, content);
        } catch (ProblemException problem) {
            return Outcome.refused(problem);
        }
    }

    private void assertTheSessionGoesOn() {
        doors.handIn("document", "good.csv", "Code,Quantity\nA-1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(documents.findAll(harbor))
                .extracting(DocumentReference::fileName)
                .contains("good.csv");
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            return reader.stream().toList();
        }
    }

    private static Set<String> named(List<NamedCsvRecord> rows) {
        return rows.stream().map(row -> row.getField("file")).collect(Collectors.toSet());
    }

    /** Names are the store's own: nothing of what was uploaded shows in them. */
    private List<UUID> inTheStore() throws IOException {
        Path mine = folder.resolve(tenant.toString());
        if (!Files.exists(mine)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(mine)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> UUID.fromString(String.valueOf(file.getFileName())))
                    .toList();
        }
    }

    /** What an upload left half done, and what a climbing entry would have made on its way up. */
    private Set<Path> outsideTheTenantsStore() {
        Stream<Path> unfinished = files(folder.resolve("incoming"));
        Stream<Path> climbed = Stream.iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .flatMap(HostileInputTest::files)
                .filter(file -> String.valueOf(file.getFileName()).startsWith("parley-zip-slip"));
        return Stream.concat(unfinished, climbed).collect(Collectors.toSet());
    }

    private static Stream<Path> files(@Nullable Path directory) {
        File[] files = directory == null ? null : directory.toFile().listFiles(File::isFile);
        return files == null ? Stream.empty() : Stream.of(files).map(File::toPath);
    }
}
