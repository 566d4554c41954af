package io.parley.documents;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;

class DocumentServiceTest extends ServiceTest {

    @Autowired
    private DocumentService documents;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ClientService clients;

    @Autowired
    private SignedIn signedIn;

    @Value("${parley.documents.folder}")
    private Path folder;

    private TenantId tenant;
    private DocumentOwner harbor;

    @SuppressWarnings("NullAway.Init") // set before each test
    DocumentServiceTest() {}

    @BeforeEach
    void openClient() {
        tenant = openTenant("Beacon " + UUID.randomUUID());
        Actor admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        signedIn.as(admin);
        harbor = new DocumentOwner(clients.create(aClient("Harbor Dental")).value());
    }

    @Test
    void whatWasStoredComesBackByteForByteWithItsText() throws IOException {
        byte[] quote = TestFiles.hostile("polyglot.pdf");

        DocumentId id = store("", "quote.pdf", quote);

        StoredDocument stored = documents.open(id);
        assertThat(stored.content().readAllBytes()).isEqualTo(quote);
        assertThat(stored.reference().mediaType()).isEqualTo("application/pdf");
        assertThat(stored.reference().state()).isEqualTo(DocumentState.CLEAN);
        assertThat(stored.reference().pages()).isEqualTo(1);
    }

    @Test
    void theSameContentAgainIsTheSameVersionAndOtherContentTheNext() {
        byte[] first = csv("A-1,2\n");
        DocumentId one = store("larkfield", "quote.csv", first);

        assertThat(store("larkfield", "quote.csv", first)).isEqualTo(one);
        DocumentId two = store("larkfield", "quote.csv", csv("A-1,3\n"));
        DocumentId elsewhere = store("quillstone", "quote.csv", first);

        assertThat(documents.findAll(harbor))
                .extracting(DocumentReference::id, DocumentReference::revision)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(two, 2),
                        org.assertj.core.groups.Tuple.tuple(one, 1),
                        org.assertj.core.groups.Tuple.tuple(elsewhere, 1));
        assertThat(documents.find(harbor, "larkfield", "quote.csv"))
                .map(DocumentReference::id)
                .contains(two);
    }

    @Test
    void aQuarantinedDocumentIsListedWithItsReasonAndNeverServedOrShown() {
        DocumentId id = store("", "offer.pdf", TestFiles.hostile("javascript-openaction.pdf"));

        DocumentReference listed = documents.findAll(harbor).getFirst();
        assertThat(listed.state()).isEqualTo(DocumentState.QUARANTINED);
        assertThat(listed.danger()).contains(Danger.SCRIPT);
        for (Runnable reading : List.<Runnable>of(
                () -> documents.open(id), () -> documents.pages(id), () -> documents.picture(id, 1))) {
            assertThatThrownBy(reading::run).hasMessageContaining("documents.problem.quarantined");
        }
    }

    @Test
    void aPageIsShownAsAPictureWithItsTextBeside() {
        DocumentId id = store("", "link.pdf", TestFiles.hostile("uri-phishing.pdf"));

        byte[] picture = documents.picture(id, 1);

        assertThat(picture).startsWith((byte) 0x89, 'P', 'N', 'G');
        assertThat(documents.pages(id)).hasSizeLessThanOrEqualTo(1);
        assertThatThrownBy(() -> documents.picture(id, 2)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFileChangedOnDiskIsNotGivenOut() throws IOException {
        DocumentId id = store("", "quote.csv", csv("A-1,2\n"));
        Files.writeString(onDisk().getFirst(), "changed");

        assertThatThrownBy(() -> documents.open(id)).hasMessageContaining("documents.problem.damaged");

        Files.delete(onDisk().getFirst());
        assertThatThrownBy(() -> documents.open(id)).hasMessageContaining("documents.problem.missing");
    }

    @Test
    void aSaveThatIsRolledBackLeavesNoFile() throws IOException {
        assertThatThrownBy(() -> inTransaction(() -> {
                    store("", "quote.csv", csv("A-1,2\n"));
                    throw new IllegalStateException("something else failed");
                }))
                .hasMessage("something else failed");

        assertThat(onDisk()).isEmpty();
        assertThat(documents.findAll(harbor)).isEmpty();
    }

    @Test
    void aPackageIsNotADocument() {
        byte[] zip = TestFiles.hostile("formula-cells.xlsx");

        assertThatThrownBy(() -> store("", "package.zip", zip)).hasMessageContaining("documents.refused.package");
        assertThat(documents.findAll(harbor)).isEmpty();
    }

    @Test
    void peopleWithoutTheClientFindNothingAndClientUsersMayNotAsk() {
        DocumentId id = store("", "quote.csv", csv("A-1,2\n"));
        Actor stranger = signedIn.enrol(openTenant("Other " + UUID.randomUUID()), Role.TENANT_ADMIN);
        Actor unassigned = signedIn.enrol(tenant, Role.CONSULTANT);

        for (Actor outsider : List.of(stranger, unassigned)) {
            signedIn.as(outsider);
            assertThatThrownBy(() -> documents.open(id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> documents.findAll(harbor)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> store("", "mine.csv", csv("x"))).isInstanceOf(NotFoundException.class);
        }
        signedIn.as(signedIn.enrol(tenant, Role.CLIENT_USER));
        assertThatThrownBy(() -> documents.open(id)).isInstanceOf(AccessDeniedException.class);
    }

    private DocumentId store(String group, String name, byte[] content) {
        try (ReceivedFile file =
                gateway.receive(name, new ByteArrayInputStream(content), EnumSet.allOf(FileType.class))) {
            return documents.store(new DocumentUpload(harbor, group, file));
        } catch (ProblemException refused) {
            throw refused;
        }
    }

    private List<Path> onDisk() throws IOException {
        Path mine = folder.resolve(tenant.toString());
        if (!Files.exists(mine)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(mine)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] csv(String rows) {
        return ("Code,Quantity\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
