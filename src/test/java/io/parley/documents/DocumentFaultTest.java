package io.parley.documents;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import io.parley.testing.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A file that was deleted or changed behind the product's back: noticed at every door, named, never served, and mended. */
class DocumentFaultTest extends ServiceTest {

    @Autowired
    private DocumentService documents;

    @Autowired
    private StorageService storage;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ClientService clients;

    @Autowired
    private Inbox inbox;

    @Autowired
    private SignedIn signedIn;

    @Value("${parley.documents.folder}")
    private Path folder;

    private TenantId tenant;
    private DocumentOwner harbor;

    @SuppressWarnings("NullAway.Init") // set before each test
    DocumentFaultTest() {}

    @BeforeEach
    void openClient() {
        tenant = openTenant("Beacon " + UUID.randomUUID());
        signedIn.as(signedIn.enrol(tenant, Role.TENANT_ADMIN));
        harbor = new DocumentOwner(clients.create(aClient("Harbor Dental")).value());
    }

    @ParameterizedTest
    @EnumSource
    void noDoorServesIt(DocumentFault fault) throws IOException {
        DocumentId id = store("sla.pdf", TestFiles.demo("harbor-dental", "quillstone/sla.pdf"));
        assertThat(documents.pages(id)).isNotEmpty();
        assertThat(documents.picture(id, 1)).as("kept for the next reader").isNotEmpty();

        inflict(fault);

        for (Runnable door : List.<Runnable>of(
                () -> documents.open(id),
                () -> documents.pages(id),
                () -> documents.machineRead(id),
                () -> documents.findPage(id, 1),
                () -> documents.findPlaces(id, 1, "availability"),
                () -> documents.picture(id, 1))) {
            assertThatThrownBy(door::run).isInstanceOfSatisfying(ProblemException.class, problem -> {
                assertThat(problem.key()).isEqualTo(fault.key());
                assertThat(problem.arguments()).containsExactly("sla.pdf", 1);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsNamedInListsAndTheAdministratorsAreToldOnce(DocumentFault fault) throws IOException {
        DocumentId id = store("quote.csv", csv("A-1,2\n"));
        DocumentId other = store("other.csv", csv("B-1,2\n"));
        inflict(fault, "A-1");

        refused(id);
        refused(id);

        assertThat(documents.get(id).fault()).isEqualTo(fault);
        assertThat(documents.get(other).fault()).isNull();
        assertThat(storage.findFaulty()).extracting(DocumentReference::id).containsExactly(id);
        assertThat(storage.health())
                .extracting(StorageHealth::missing, StorageHealth::damaged)
                .containsExactly(fault == DocumentFault.MISSING ? 1L : 0L, fault == DocumentFault.DAMAGED ? 1L : 0L);
        assertThat(inbox.mine())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.toString()).contains("Harbor Dental", "quote.csv", "settings/storage"));
    }

    @Test
    void theSameFileHandedInAgainMendsEveryVersionThatHoldsIt() throws IOException {
        byte[] first = csv("A-1,2\n");
        DocumentId one = store("quote.csv", first);
        DocumentId two = store("quote.csv", csv("A-1,3\n"));
        inflict(DocumentFault.MISSING);
        refused(one);
        refused(two);

        DocumentId again = store("quote.csv", first);

        assertThat(documents.open(one).content().readAllBytes()).isEqualTo(first);
        assertThat(documents.get(one).fault()).isNull();
        assertThat(documents.get(two).fault()).isEqualTo(DocumentFault.MISSING);
        assertThat(documents.get(again).revision()).isEqualTo(3);
    }

    @Test
    void theNewestVersionIsMendedAlthoughNobodyHadNoticed() throws IOException {
        DocumentId id = store("quote.csv", csv("A-1,2\n"));
        inflict(DocumentFault.DAMAGED);

        assertThat(store("quote.csv", csv("A-1,2\n"))).isEqualTo(id);

        assertThat(documents.open(id).content().readAllBytes()).isEqualTo(csv("A-1,2\n"));
    }

    @Test
    void aFileBroughtBackIsServedAndNoLongerListed() throws IOException {
        DocumentId id = store("quote.csv", csv("A-1,2\n"));
        Path file = onDisk().getFirst();
        Files.delete(file);
        refused(id);
        assertThat(storage.check(id)).contains(DocumentFault.MISSING);

        Files.write(file, csv("A-1,2\n"));

        assertThat(storage.check(id)).isEmpty();
        assertThat(storage.findFaulty()).isEmpty();
        assertThat(documents.open(id).content().readAllBytes()).isEqualTo(csv("A-1,2\n"));
    }

    @Test
    void otherTenantsSeeNothingOfIt() throws IOException {
        DocumentId id = store("quote.csv", csv("A-1,2\n"));
        inflict(DocumentFault.MISSING);
        refused(id);
        Actor stranger = signedIn.enrol(openTenant("Other " + UUID.randomUUID()), Role.TENANT_ADMIN);

        signedIn.as(stranger);

        assertThat(storage.findFaulty()).isEmpty();
        assertThat(storage.health().isWhole()).isTrue();
        assertThat(storage.usage().used()).isZero();
        assertThatThrownBy(() -> storage.check(id)).isInstanceOf(io.parley.common.NotFoundException.class);
    }

    private void refused(DocumentId id) {
        assertThatThrownBy(() -> documents.open(id)).isInstanceOf(ProblemException.class);
    }

    private void inflict(DocumentFault fault) throws IOException {
        inflict(fault, "");
    }

    /** On each file in which {@code words} stand. */
    private void inflict(DocumentFault fault, String words) throws IOException {
        for (Path file : onDisk()) {
            byte[] content = Files.readAllBytes(file);
            if (!new String(content, StandardCharsets.ISO_8859_1).contains(words)) {
                continue;
            }
            if (fault == DocumentFault.MISSING) {
                Files.delete(file);
            } else {
                content[content.length / 2] ^= 1;
                Files.write(file, content);
            }
        }
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

    private static byte[] csv(String rows) {
        return ("Code,Quantity\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
