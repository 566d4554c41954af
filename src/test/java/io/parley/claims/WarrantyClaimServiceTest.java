package io.parley.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.claims.testing.EquippedClients;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.devices.DeviceId;
import io.parley.devices.DeviceService;
import io.parley.documents.FileType;
import io.parley.documents.UploadGateway;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import io.parley.warranty.Grantor;
import io.parley.warranty.ReplacementInherits;
import io.parley.warranty.WarrantyCover;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // each test has its own client
class WarrantyClaimServiceTest extends ServiceTest {

    private static final LocalDate BOUGHT = LocalDate.of(2026, 2, 24);
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Autowired
    private WarrantyClaimService claims;

    @Autowired
    private DeviceService devices;

    @Autowired
    private EquippedClients equipped;

    @Autowired
    private ServedClients served;

    @Autowired
    private Inbox inbox;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private Actor dana;
    private DeviceId phone;

    @BeforeEach
    void aClientHasAPhone() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
        equipped.policy(tenant, ReplacementInherits.REMAINING);
        phone = equipped.phone(tenant, client, "Z-1", BOUGHT);
    }

    @Test
    void whatAClientReportsIsToldToItsConsultantWithWhatWasGranted() {
        var claim = signedIn.as(dana, () -> claims.report(client, broken(false)));

        assertThat(signedIn.as(ada, () -> inbox.mine())).singleElement().satisfies(entry -> {
            assertThat(entry.message().titleKey()).isEqualTo("claims.inbox.broken");
            assertThat(entry.message().arguments())
                    .containsExactly(
                            "Harbor Dental",
                            dana.displayName(),
                            "Zaunkoenig desk phone",
                            "Z-1",
                            "Display stays dark",
                            ada.displayName());
        });
        assertThat(database.queryForList("select id from outgoing_mail where recipient = ?", ada.email()))
                .hasSize(1);
        var details = details(claim);
        assertThat(details.row().state()).isEqualTo(ClaimState.OPENED);
        assertThat(details.row().dueOn()).isEqualTo(details.row().reportedOn().plusDays(7));
        assertThat(details.grant().grantor()).isEqualTo(Grantor.MANUFACTURER);
        assertThat(details.grant().coveredUntil()).isEqualTo(LocalDate.of(2027, 2, 23));
        assertThat(details.grant().responseDays()).isEqualTo(10);
        assertThat(details.steps()).extracting(ClaimStep::recordedBy).containsExactly(dana.displayName());
    }

    @Test
    void whatAConsultantEntersIsToldNobody() {
        signedIn.as(ada, () -> claims.report(client, broken(false)));
        assertThat(signedIn.as(ada, () -> inbox.mine())).isEmpty();
    }

    @Test
    void oneDeviceHasOneOpenClaim() {
        signedIn.as(dana, () -> claims.report(client, broken(false)));
        assertThatThrownBy(() -> signedIn.as(ada, () -> claims.report(client, broken(false))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("claims.problem.openAlready"));
    }

    @Test
    void aClaimRunsItsCourseAndTheReplacementHasWhatRemained() {
        var claim = signedIn.as(ada, () -> claims.report(client, broken(false)));
        var today = details(claim).row().reportedOn();
        take(claim, ClaimState.APPROVED, today, "RMA-77");
        assertThat(details(claim).row().dueOn()).isEqualTo(today.plusDays(10));
        assertThat(details(claim).row().rmaNumber()).isEqualTo("RMA-77");
        take(claim, ClaimState.SHIPPED, today, "");
        assertThatThrownBy(() -> replace(claim, "Z-2", today)).isInstanceOf(ProblemException.class);
        take(claim, ClaimState.RECEIVED, today, "");
        assertThat(details(claim).row().dueOn()).isNull();

        var replacement = replace(claim, "Z-2", today);

        var came = signedIn.as(ada, () -> devices.get(replacement));
        assertThat(came.cover().until()).isEqualTo(LocalDate.of(2027, 2, 23));
        assertThat(came.device().serial()).isEqualTo("Z-2");
        assertThat(came.device().site()).isEqualTo("HBR");
        assertThat(signedIn.as(ada, () -> devices.findAll(client)))
                .as("the broken one has left the register")
                .hasSize(1);
        assertThatThrownBy(() -> replace(claim, "Z-3", today)).isInstanceOf(ProblemException.class);
        take(claim, ClaimState.CLOSED, today, "");
        assertThat(details(claim).steps())
                .extracting(ClaimStep::state)
                .containsExactly(
                        ClaimState.OPENED,
                        ClaimState.APPROVED,
                        ClaimState.SHIPPED,
                        ClaimState.RECEIVED,
                        ClaimState.CLOSED);
    }

    @Test
    void whatArrivedBrokenIsExchangedSoonerAndForANewOne() {
        var claim = signedIn.as(dana, () -> claims.report(client, broken(true)));
        var today = details(claim).row().reportedOn();
        assertThat(details(claim).row().dueOn()).isEqualTo(today.plusDays(3));
        take(claim, ClaimState.APPROVED, today, "RMA-78");
        take(claim, ClaimState.RECEIVED, today, "");

        var came = replace(claim, "Z-2", today);

        assertThat(signedIn.as(ada, () -> devices.get(came)).cover().until())
                .isEqualTo(today.plusMonths(12).minusDays(1));
    }

    @Test
    void whatWasDeniedIsContestedAndCountsAnew() {
        var claim = signedIn.as(ada, () -> claims.report(client, broken(false)));
        var today = details(claim).row().reportedOn();
        assertThatThrownBy(() -> step(claim, ClaimState.DENIED, today, "", "", 0))
                .as("without a reason")
                .isInstanceOf(ProblemException.class);
        step(claim, ClaimState.DENIED, today, "", "Liquid damage", 0);
        assertThat(details(claim).row().dueOn()).isNull();
        take(claim, ClaimState.OPENED, today, "");
        assertThat(details(claim).row().dueOn()).isEqualTo(today.plusDays(7));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsRecorded() {
        var claim = signedIn.as(ada, () -> claims.report(client, broken(false)));
        var today = details(claim).row().reportedOn();
        assertThatThrownBy(() -> step(claim, ClaimState.RECEIVED, today, "", "", 0))
                .as("out of order")
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> step(claim, ClaimState.APPROVED, today, "", "", 0))
                .as("without a number")
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> step(claim, ClaimState.APPROVED, DAY, "RMA-1", "", 0))
                .as("before it was opened")
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> step(claim, ClaimState.APPROVED, today.plusDays(1), "RMA-1", "", 0))
                .as("in the future")
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> step(claim, ClaimState.APPROVED, today, "RMA-1", "", 7))
                .as("a version nobody read")
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() ->
                        signedIn.as(dana, () -> claims.report(client, new ClaimDraft(phone, " ", null, false))))
                .isInstanceOf(ProblemException.class);
        assertThat(details(claim).steps()).hasSize(1);
    }

    @Test
    void ofTwoWhoTakeTheSameStepOneIsTold() {
        var claim = signedIn.as(ada, () -> claims.report(client, broken(false)));
        var today = details(claim).row().reportedOn();
        long read = details(claim).version();
        step(claim, ClaimState.APPROVED, today, "RMA-1", "", read);
        assertThatThrownBy(() -> step(claim, ClaimState.DENIED, today, "", "Liquid", read))
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void aDeviceWithoutADateIsClaimedAllTheSameAndItsCoverStaysUnknown() {
        var undated = equipped.phone(tenant, client, "Z-9", null);
        var claim = signedIn.as(dana, () -> claims.report(client, new ClaimDraft(undated, "No power", null, false)));
        assertThat(details(claim).grant().covers(LocalDate.of(2026, 11, 26))).isNull();
        assertThat(signedIn.as(ada, () -> devices.get(undated)).cover().state())
                .isEqualTo(WarrantyCover.State.START_DATE_MISSING);
    }

    @Test
    void aPaperIsKeptAmongTheDocumentsOnce() throws IOException {
        var claim = signedIn.as(ada, () -> claims.report(client, broken(false)));
        attach(claim);
        attach(claim);
        assertThat(details(claim).papers()).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(ClaimPaper.Kind.PROOF_OF_PURCHASE);
            assertThat(paper.fileName()).isEqualTo("invoice.csv");
        });
    }

    @Test
    void whoIsNotOfTheClientFindsNothing() {
        var claim = signedIn.as(ada, () -> claims.report(client, broken(false)));
        var stranger = signedIn.enrol(tenant, Role.CONSULTANT);
        assertThatThrownBy(() -> signedIn.as(stranger, () -> claims.getClaim(claim)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(stranger, () -> claims.count(client, "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(dana, () -> claims.getClaim(claim)))
                .as("a client's own people read the list only")
                .isInstanceOf(AccessDeniedException.class);
        var other = served.client(tenant, "Other");
        var elsewhere = served.consultant(tenant, other);
        assertThatThrownBy(() -> signedIn.as(elsewhere, () -> claims.report(other, broken(false))))
                .as("another client's device")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListIsSearchedAndOpenOnesStandFirst() {
        var first = signedIn.as(ada, () -> claims.report(client, broken(false)));
        var other = equipped.phone(tenant, client, "Z-2", BOUGHT);
        signedIn.as(dana, () -> claims.report(client, new ClaimDraft(other, "Echo", null, false)));
        step(first, ClaimState.DENIED, details(first).row().reportedOn(), "", "Liquid", 0);
        var all = signedIn.as(dana, () -> claims.find(client, new ClaimWindow("", 0, 10)));
        assertThat(all).extracting(ClaimRow::serial).containsExactly("Z-2", "Z-1");
        assertThat(signedIn.as(dana, () -> claims.count(client, "ECHO"))).isEqualTo(1);
        assertThat(signedIn.as(dana, () -> claims.findDevices(client, "z-", 0, 10)))
                .extracting(ClaimableDevice::serial)
                .containsExactly("Z-1", "Z-2");
    }

    private ClaimDraft broken(boolean onArrival) {
        return new ClaimDraft(phone, "Display stays dark", null, onArrival);
    }

    private ClaimDetails details(WarrantyClaimId claim) {
        return signedIn.as(ada, () -> claims.getClaim(claim));
    }

    private void take(WarrantyClaimId claim, ClaimState state, LocalDate day, String rma) {
        step(claim, state, day, rma, "", details(claim).version());
    }

    private void step(WarrantyClaimId claim, ClaimState state, LocalDate day, String rma, String note, long version) {
        signedIn.as(ada, () -> {
            claims.take(claim, new ClaimStepDraft(state, day, note, rma, ""), version);
            return claim;
        });
    }

    private DeviceId replace(WarrantyClaimId claim, String serial, LocalDate day) {
        return signedIn.as(
                ada,
                () -> claims.replace(
                        claim, new ReplacementDraft(serial, day), details(claim).version()));
    }

    private void attach(WarrantyClaimId claim) throws IOException {
        var content = "item,price\nphone,92\n".getBytes(StandardCharsets.UTF_8);
        try (var file = gateway.receive("invoice.csv", new ByteArrayInputStream(content), EnumSet.of(FileType.CSV))) {
            signedIn.as(ada, () -> {
                claims.attach(claim, ClaimPaper.Kind.PROOF_OF_PURCHASE, file);
                return claim;
            });
        }
    }
}
