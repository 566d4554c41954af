package io.parley.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.parley.clients.ClientId;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteService;
import io.parley.devices.DeviceDraft;
import io.parley.devices.DeviceService;
import io.parley.identity.Actor;
import io.parley.internet.LinkDraft;
import io.parley.internet.LinkId;
import io.parley.internet.LinkRole;
import io.parley.internet.LinkTechnology;
import io.parley.internet.SiteLinkService;
import io.parley.notifications.spi.Deadline;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.MovableDay;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Warranties and line contracts that end, on Monday, 23 November 2026. */
@Import(MovableDay.class)
@TestPropertySource(properties = "db-scheduler.enabled=false")
@SuppressWarnings("NullAway.Init") // each test has its own client
class EndsAmongDeadlinesTest extends ServiceTest {

    /** Its phones are covered for a year from the day they were bought. */
    private static final String PHONE = "AD-T40G";

    private static final LocalDate BOUGHT = LocalDate.of(2025, 12, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 9);

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private DeviceService devices;

    @Autowired
    private SiteLinkService links;

    @Autowired
    private SiteService sites;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private EntityManagerFactory persistence;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
    }

    @Test
    void devicesOfAClientThatLoseTheirCoverOnOneDayAreOneEntry() {
        add("S-1", BOUGHT);
        add("S-2", BOUGHT);
        add("S-3", BOUGHT.plusDays(1));
        add("long ago", LocalDate.of(2023, 1, 1));
        add("far away", LocalDate.of(2026, 6, 1));
        add("unknown", null);

        assertThat(mine("devices."))
                .extracting(Deadline::day, Deadline::textKey, Deadline::clientName, Deadline::arguments)
                .containsExactly(
                        tuple(END, "devices.deadline.ends", "Harbor Dental", List.of("2")),
                        tuple(END.plusDays(1), "devices.deadline.end", "Harbor Dental", List.of("1")));
        assertThat(mine("devices.")).extracting(Deadline::subject).doesNotHaveDuplicates();
        assertThat(mine("devices.").getFirst().link()).isEqualTo("clients/" + client + "/devices");
        assertThat(mine("devices.")).isEqualTo(mine("devices."));
    }

    @Test
    void whatEndsWithOneProviderOfLinesOnOneDayIsOneEntryThatMovesWithItsDay() {
        var first = link(0, "Casco Cable", LocalDate.of(2027, 8, 31));
        link(1, "Casco Cable", LocalDate.of(2027, 8, 31));
        link(0, LinkRole.BACKUP, "", LocalDate.of(2027, 1, 31));
        link(1, LinkRole.BACKUP, "Over the hill", LocalDate.of(2031, 1, 31));

        var before = mine("internet.");
        assertThat(before)
                .extracting(Deadline::day, Deadline::textKey, Deadline::arguments)
                .containsExactly(
                        tuple(LocalDate.of(2027, 1, 31), "internet.deadline.endUnnamed", List.of("", "1")),
                        tuple(LocalDate.of(2027, 8, 31), "internet.deadline.ends", List.of("Casco Cable", "2")));

        signedIn.as(
                ada,
                () -> links.revise(
                        first, draft(site(0), LinkRole.PRIMARY, "Casco Cable", LocalDate.of(2027, 9, 30)), 0));

        assertThat(mine("internet."))
                .filteredOn(deadline -> deadline.day().equals(LocalDate.of(2027, 9, 30)))
                .extracting(Deadline::subject)
                .containsExactly(before.getLast().subject());
    }

    @Test
    void whoDoesNotReachTheClientHasNoneOfItsEnds() {
        add("S-1", BOUGHT);
        link(0, "Casco Cable", LocalDate.of(2027, 8, 31));
        var grace = served.consultant(tenant, served.client(tenant, "Somebody else"));

        assertThat(signedIn.as(grace, () -> deadlines.findMine())).isEmpty();
        assertThat(signedIn.as(grace, () -> deadlines.findOf(client.value()))).isEmpty();
        assertThat(signedIn.as(ada, () -> deadlines.findOf(client.value()))).hasSize(2);
    }

    /** The menu of every page counts them. */
    @Test
    void eachKindCostsOneStatementAndTheNamesOfAllTogetherOne() {
        long before = statements();
        for (int i = 0; i < 5; i++) {
            add("S-" + i, BOUGHT.plusDays(i));
        }
        link(0, "Casco Cable", LocalDate.of(2027, 8, 31));
        link(1, "Other Cable", LocalDate.of(2027, 9, 30));

        assertThat(statements()).isEqualTo(before + 1);
    }

    private long statements() {
        var statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return signedIn.as(ada, () -> {
                statistics.clear();
                deadlines.findMine();
                return statistics.getPrepareStatementCount();
            });
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private List<Deadline> mine(String kind) {
        return signedIn.as(ada, () -> deadlines.findMine()).stream()
                .filter(deadline -> deadline.textKey().startsWith(kind))
                .toList();
    }

    private void add(String serial, @Nullable LocalDate bought) {
        signedIn.as(
                ada,
                () -> devices.add(
                        client,
                        new DeviceDraft("", PHONE, serial, "", "", null, null, null, bought, null, null, null)));
    }

    private LinkId link(int site, String isp, LocalDate end) {
        return link(site, LinkRole.PRIMARY, isp, end);
    }

    private LinkId link(int site, LinkRole role, String isp, LocalDate end) {
        return signedIn.as(ada, () -> links.add(client, draft(site(site), role, isp, end)));
    }

    private SiteDetails site(int index) {
        return signedIn.as(ada, () -> sites.findByClient(client)).get(index);
    }

    private static LinkDraft draft(SiteDetails site, LinkRole role, String isp, LocalDate end) {
        return new LinkDraft(site.id(), LinkTechnology.CABLE, role, isp, "", null, null, end, "", "", "");
    }
}
