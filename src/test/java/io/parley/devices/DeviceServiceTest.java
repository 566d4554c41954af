package io.parley.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.outages.testing.ServedClients;
import io.parley.tabular.RowProblemCode;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import io.parley.warranty.ComponentTerms;
import io.parley.warranty.Grantor;
import io.parley.warranty.Ownership;
import io.parley.warranty.ReplacementTerms;
import io.parley.warranty.StartBasis;
import io.parley.warranty.WarrantyBucket;
import io.parley.warranty.WarrantyCover;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // each test has its own client
class DeviceServiceTest extends ServiceTest {

    private static final LocalDate BOUGHT = LocalDate.of(2026, 3, 1);
    private static final DeviceWindow FIRST_TEN = new DeviceWindow(0, 10, DeviceSort.COVERED_UNTIL, true);
    private static final String LIST = """
            SKU,Serial,MAC,Site,Purchase date,Price
            AD-T40G,S-1,00:5E:56:00:00:01,HBR,2026-03-01,92.00
            AD-T46U,S-2,00-5e-56-00-00-01,HBR,2026-03-01,92.00
            AD-T46U,S-3,,MOON,2026-03-01,92.00
            ZZ-9,S-4,,EST,2026-03-01,
            AD-T40G,S-5,,EST,,92.00
            """;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private DeviceService devices;

    @Autowired
    private DeviceImportService imports;

    @Autowired
    private WarrantyCatalogueService catalogue;

    @Autowired
    private WarrantyRound round;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;
    private Actor dana;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        dana = served.clientPerson(tenant, client);
    }

    @Test
    void theEndIsStoredAndItsPolicyExplainsItThePatternWithMostLettersFirst() {
        var phone = add("AD-T40G", "S-1", BOUGHT);
        var better = add("AD-T46U", "S-2", BOUGHT);

        assertThat(until(phone)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(until(better)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(signedIn.as(dana, () -> devices.policyOf(better))
                        .orElseThrow()
                        .policy()
                        .code())
                .isEqualTo("WP-02");
        assertThat(rows(DeviceFilter.ALL)).extracting(DeviceSummary::sku).containsExactly("AD-T40G", "AD-T46U");
    }

    @Test
    void unknownStaysUnknownAndSaysWhy() {
        add("ZZ-9", "S-1", BOUGHT);
        add("AD-T40G", "S-2", null);
        add("KX-PS24", "S-3", null);

        assertThat(rows(new DeviceFilter("", "", WarrantyBucket.UNKNOWN, null)))
                .extracting(DeviceSummary::state)
                .containsExactlyInAnyOrder(WarrantyCover.State.NO_POLICY, WarrantyCover.State.START_DATE_MISSING);
        assertThat(rows(new DeviceFilter("", "", WarrantyBucket.LATER, null)))
                .extracting(DeviceSummary::state)
                .containsExactly(WarrantyCover.State.LIFETIME);
        assertThat(signedIn.as(dana, () -> devices.buckets(client, DeviceFilter.ALL)))
                .containsEntry(WarrantyBucket.UNKNOWN, 2)
                .containsEntry(WarrantyBucket.LATER, 1)
                .hasSize(2);
    }

    @Test
    void eachBucketHoldsExactlyWhatItsFigureCounts() {
        for (int i = 0; i < 40; i++) {
            add("AD-T40G", "S-" + i, LocalDate.of(2025, 6, 1).plusDays(12L * i));
        }
        var counts = signedIn.as(ada, () -> devices.buckets(client, DeviceFilter.ALL));

        for (var bucket : WarrantyBucket.values()) {
            assertThat(signedIn.as(ada, () -> devices.count(client, new DeviceFilter("", "", bucket, null))))
                    .as(bucket.name())
                    .isEqualTo(counts.getOrDefault(bucket, 0));
        }
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
    }

    @Test
    void aListIsUnderstoodCorrectedInPlaceAndTakenOnce() {
        var table = DeviceTable.of("devices.csv", LIST.getBytes(StandardCharsets.UTF_8));
        var first = signedIn.as(ada, () -> imports.read(client, table));
        assertThat(first.devices()).extracting(device -> device.serial()).containsExactly("S-1", "S-4", "S-5");
        assertThat(first.rejected()).containsOnlyKeys(3, 4);
        assertThat(first.problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder(
                        RowProblemCode.DUPLICATE,
                        RowProblemCode.UNKNOWN_SITE,
                        RowProblemCode.UNKNOWN_SKU,
                        RowProblemCode.START_DATE_MISSING);

        var better = table.corrected(3, 2, "00:5E:56:00:00:02").corrected(4, 3, "EST");
        var second = signedIn.as(ada, () -> imports.read(client, better));
        assertThat(second.rejected()).isEmpty();
        assertThat(signedIn.as(ada, () -> imports.takeIn(client, second.devices())))
                .isEqualTo(new ImportedDevices(5, 0));
        var admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        assertThat(signedIn.as(admin, () -> audit.latest(5)))
                .extracting(deed -> deed.action(), deed -> deed.subject())
                .contains(tuple("device.imported", client + " 5"));
        assertThat(signedIn.as(ada, () -> imports.takeIn(client, second.devices())))
                .isEqualTo(new ImportedDevices(0, 5));
        assertThat(signedIn.as(ada, () -> imports.read(client, better)).rejected())
                .hasSize(5);
    }

    @Test
    void aColumnWithAStrangeHeadingIsNamedByTheReader() {
        var table = DeviceTable.of("list.csv", "Gerät,Nummer\nAD-T40G,S-1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(signedIn.as(ada, () -> imports.read(client, table)).devices())
                .isEmpty();

        var named = table.corrected(table.headingRow(), 0, "sku").corrected(table.headingRow(), 1, "serial");

        assertThat(signedIn.as(ada, () -> imports.read(client, named)).devices())
                .extracting(device -> device.sku())
                .containsExactly("AD-T40G");
    }

    @Test
    void whatAPersonKnowsBetterCountsWithItsReasonUntilWithdrawn() {
        var id = add("AD-T40G", "S-1", BOUGHT);
        var later = LocalDate.of(2030, 1, 1);
        refused("devices.problem.reason", () -> devices.override(id, later, " ", 0));
        signedIn.as(ada, () -> devices.override(id, later, "letter of Arden", 0));

        assertThat(until(id)).isEqualTo(later);
        recompute();
        assertThat(until(id)).isEqualTo(later);
        assertThatThrownBy(() -> signedIn.as(ada, () -> devices.withdrawOverride(id, 0)))
                .isInstanceOf(StaleEditException.class);
        signedIn.as(ada, () -> devices.withdrawOverride(id, 1));
        assertThat(until(id)).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void aPolicyOfTheConsultancysOwnTakesTheStartersPlaceAndStoredEndsFollow() {
        var id = add("AD-T40G", "S-1", BOUGHT);
        var own = signedIn.as(ada, () -> catalogue.add(policy("WP-01", "AD-T4*", 36, null, null)));
        recompute();
        assertThat(until(id)).isEqualTo(LocalDate.of(2029, 2, 28));

        signedIn.as(ada, () -> catalogue.retire(own, BOUGHT.minusDays(1), 0));
        recompute();
        assertThat(until(id)).isNull();
        signedIn.as(ada, () -> catalogue.remove(own, 1));
        recompute();
        assertThat(until(id)).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void ofTwoPoliciesForOnePatternTheOneInForceOnTheFirstDayCounts() {
        signedIn.as(ada, () -> catalogue.add(policy("OLD", "QQ-*", 12, null, LocalDate.of(2025, 12, 31))));
        signedIn.as(ada, () -> catalogue.add(policy("NEW", "QQ-*", 24, LocalDate.of(2026, 1, 1), null)));

        assertThat(until(add("QQ-1", "S-1", LocalDate.of(2025, 12, 31)))).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(until(add("QQ-1", "S-2", LocalDate.of(2026, 1, 1)))).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void whatAProviderGrantedToOneClientIsSeenNowhereElse() {
        var other = served.client(tenant, "Inland Dental");
        var stranger = served.clientPerson(tenant, other);
        var own = policy("GW", "GW-*", 60, null, null);
        var id = signedIn.as(ada, () -> {
            catalogue.takeIn(client, List.of(own.policy()));
            return catalogue.findBySku("GW-ATA2").getFirst().id();
        });

        assertThat(signedIn.as(dana, () -> catalogue.findBySku("GW-ATA2"))).hasSize(1);
        assertThat(signedIn.as(stranger, () -> catalogue.findBySku("GW-ATA2"))).isEmpty();
        assertThat(signedIn.as(served.consultant(tenant, other), () -> catalogue.find(PolicyFilter.ALL)))
                .noneMatch(found -> found.policy().code().equals("GW"));
        assertThatThrownBy(() -> signedIn.as(
                        served.consultant(tenant, other),
                        () -> catalogue.remove(java.util.Objects.requireNonNull(id), 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void manyAreChangedAndRemovedAtOnceAndNothingOfOthers() {
        var mine = add("AD-T40G", "S-1", null);
        var other = served.client(tenant, "Inland Dental");
        var theirs = signedIn.asSystem(tenant, () -> devices.add(other, draft("AD-T40G", "S-1", null)));

        assertThat(signedIn.as(
                        ada,
                        () -> devices.change(
                                client,
                                List.of(new SeenDevice(mine, 0), new SeenDevice(theirs, 0)),
                                new DeviceChange("HBR", Ownership.RENTED, StartBasis.PURCHASE, BOUGHT))))
                .isEqualTo(new ChangedDevices(1, List.of()));
        assertThat(until(mine)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(rows(new DeviceFilter("", "HBR", null, Ownership.RENTED))).hasSize(1);
        assertThat(signedIn.as(ada, () -> devices.remove(client, Set.of(mine, theirs))))
                .isEqualTo(1);
        assertThat(signedIn.asSystem(tenant, () -> devices.count(other, DeviceFilter.ALL)))
                .isEqualTo(1);
    }

    @Test
    void aDeviceSomebodyElseChangedMeanwhileStaysAndIsNamed() {
        var first = add("AD-T40G", "S-1", BOUGHT);
        var second = add("AD-T40G", "S-2", BOUGHT);
        signedIn.as(ada, () -> {
            devices.change(client, List.of(new SeenDevice(first, 0)), new DeviceChange("HBR", null, null, null));
            return first;
        });

        var result = signedIn.as(
                ada,
                () -> devices.change(
                        client,
                        List.of(new SeenDevice(first, 0), new SeenDevice(second, 0)),
                        new DeviceChange(null, Ownership.RENTED, null, null)));

        assertThat(result).isEqualTo(new ChangedDevices(1, List.of("S-1")));
        assertThat(rows(new DeviceFilter("", "", null, Ownership.RENTED)))
                .extracting(DeviceSummary::serial)
                .containsExactly("S-2");
    }

    @Test
    void nobodyElseReachesTheRegisterAndAClientOnlyReadsIt() {
        var id = add("AD-T40G", "S-1", BOUGHT);
        var stranger = served.clientPerson(tenant, served.client(tenant, "Inland Dental"));
        var elsewhere = signedIn.enrol(signedIn.openTenant("Ridge Advisory"), Role.TENANT_ADMIN);

        for (var person : List.of(stranger, elsewhere)) {
            assertThatThrownBy(() -> signedIn.as(person, () -> devices.get(id))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> signedIn.as(person, () -> devices.buckets(client, DeviceFilter.ALL)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(signedIn.as(dana, () -> devices.findAll(client))).hasSize(1);
        assertThatThrownBy(() -> signedIn.as(dana, () -> devices.remove(client, Set.of(id))))
                .isInstanceOf(AccessDeniedException.class);
        refused("devices.problem.known", () -> devices.add(client, draft("AD-T40G", "s-1 ", BOUGHT)));
        refused("devices.problem.sku", () -> devices.add(client, draft(" ", "S-9", BOUGHT)));
    }

    private void recompute() {
        signedIn.asSystem(tenant, () -> {
            round.run();
            return true;
        });
    }

    private void refused(String key, Runnable attempt) {
        assertThatThrownBy(() -> signedIn.as(ada, () -> {
                    attempt.run();
                    return true;
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private DeviceId add(String sku, String serial, @Nullable LocalDate bought) {
        return signedIn.as(ada, () -> devices.add(client, draft(sku, serial, bought)));
    }

    private @Nullable LocalDate until(DeviceId id) {
        return signedIn.as(ada, () -> devices.get(id)).cover().until();
    }

    private List<DeviceSummary> rows(DeviceFilter filter) {
        return signedIn.as(ada, () -> devices.find(client, filter, FIRST_TEN));
    }

    private static DeviceDraft draft(String sku, String serial, @Nullable LocalDate bought) {
        return new DeviceDraft("", sku, serial, "", "", null, null, null, bought, null, null, null);
    }

    private static PolicyDraft policy(
            String code, String pattern, int months, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new PolicyDraft(
                code,
                "Maker",
                "Family",
                pattern,
                code.equals("GW") ? Grantor.PROVIDER : Grantor.MANUFACTURER,
                "limited",
                StartBasis.PURCHASE,
                0,
                months,
                ComponentTerms.NONE,
                ReplacementTerms.UNKNOWN,
                null,
                null,
                null,
                from,
                to,
                "paper",
                null,
                null);
    }
}
