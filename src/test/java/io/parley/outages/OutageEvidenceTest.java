package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.FileType;
import io.parley.documents.UploadGateway;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class OutageEvidenceTest extends ServiceTest {

    private static final byte[] LOG = "time,state\n09:00,down\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private OutageEvidenceService evidence;

    @Autowired
    private OutageService outages;

    @Autowired
    private DocumentService documents;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private Actor dana;
    private OutageId outage;

    @BeforeEach
    void somethingHappened() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
        var start = Instant.parse("2026-10-14T13:00:00Z");
        outage = signedIn.as(
                dana,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null,
                                null,
                                start,
                                start.plusSeconds(3600),
                                OutageCause.CORE,
                                null,
                                "",
                                "T-1",
                                "No dial tone",
                                " Front desk and 12 more ")));
    }

    @Test
    void aClientHandsInAFileThatTheConsultantReadsAmongTheClientsDocuments() throws Exception {
        attach(dana, "monitor.csv");

        assertThat(files(ada)).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("monitor.csv");
            assertThat(file.addedBy()).isEqualTo(dana.displayName());
            assertThat(file.removable()).isTrue();
        });
        assertThat(signedIn.as(ada, () -> documents.findAll(new DocumentOwner(client.value()))))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.fileName()).isEqualTo("monitor.csv");
                    assertThat(document.uploadedBy())
                            .as("the person and not the system that keeps it")
                            .isEqualTo(dana.displayName());
                });
        var id = files(dana).getFirst().id();
        try (var stored = signedIn.as(dana, () -> evidence.open(id));
                var content = stored.content()) {
            assertThat(content.readAllBytes()).isEqualTo(LOG);
        }
        assertThat(row().files()).isEqualTo(1);
        assertThat(row().outage().affected()).isEqualTo("Front desk and 12 more");
    }

    @Test
    void theSameFileTwiceIsOneFile() {
        attach(dana, "monitor.csv");
        attach(ada, "monitor.csv");

        assertThat(files(ada)).hasSize(1);
    }

    @Test
    void aClientTakesAwayOnlyWhatItHandedIn() {
        attach(ada, "monitor.csv");
        attach(dana, "mine.csv");
        var theirs = files(dana).getFirst();
        var own = files(dana).getLast();

        assertThat(theirs.removable()).isFalse();
        assertThatThrownBy(() -> remove(dana, theirs)).isInstanceOf(NotFoundException.class);
        remove(dana, own);
        assertThat(files(ada)).extracting(OutageFile::fileName).containsExactly("monitor.csv");

        remove(ada, theirs);
        assertThat(files(ada)).isEmpty();
        assertThat(signedIn.as(ada, () -> documents.findAll(new DocumentOwner(client.value()))))
                .as("among the documents they stay")
                .hasSize(2);
    }

    @Test
    void anOutageIsRemovedWithItsFiles() {
        attach(dana, "monitor.csv");

        signedIn.as(ada, () -> outages.remove(outage));

        assertThat(signedIn.as(ada, () -> outages.count(client, ""))).isZero();
    }

    @Test
    void nobodyElseReachesThem() {
        attach(dana, "monitor.csv");
        var file = files(ada).getFirst().id();
        var colleague = signedIn.enrol(tenant, Role.CONSULTANT);
        var other = served.clientPerson(tenant, served.client(tenant, "Another"));

        for (var stranger : List.of(colleague, other)) {
            assertThatThrownBy(() -> files(stranger)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> attach(stranger, "x.csv")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> signedIn.as(stranger, () -> evidence.open(file)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> signedIn.as(stranger, () -> evidence.remove(file)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(files(ada)).hasSize(1);
    }

    private void attach(Actor person, String name) {
        try (var file = gateway.receive(name, new ByteArrayInputStream(LOG), EnumSet.of(FileType.CSV))) {
            signedIn.as(person, () -> evidence.attach(outage, file));
        }
    }

    private void remove(Actor person, OutageFile file) {
        signedIn.as(person, () -> evidence.remove(file.id()));
    }

    private List<OutageFile> files(Actor person) {
        return signedIn.as(person, () -> evidence.find(outage));
    }

    private OutageDetails row() {
        return signedIn.as(ada, () -> outages.find(client, new OutageWindow("", 0, 10)))
                .getFirst();
    }
}
