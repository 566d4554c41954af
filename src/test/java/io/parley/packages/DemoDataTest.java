package io.parley.packages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientFilter;
import io.parley.clients.ClientService;
import io.parley.clients.ClientSort;
import io.parley.clients.ClientSummary;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementSummary;
import io.parley.identity.RunAs;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderFilter;
import io.parley.providers.ProviderService;
import io.parley.providers.ProviderSort;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantService;
import io.parley.tenancy.TenantSummary;
import io.parley.testing.ServiceTest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** What a visitor of the demo finds. */
@ActiveProfiles("demo")
class DemoDataTest extends ServiceTest {

    @Autowired
    private DemoData demo;

    @Autowired
    private TenantService tenants;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ProviderService providers;

    @Autowired
    private PlanService plans;

    @Autowired
    private RunAs runAs;

    @Test
    void twoTenantsHaveTheirClientsAndOffersAndASecondStartAddsNothing() {
        demo.start();

        var byName = runAs.operator(() -> tenants.findAll()).stream()
                .filter(tenant -> !tenant.name().equals("Parley")) // other tests of the demo share the database
                .collect(Collectors.toMap(TenantSummary::name, Function.identity()));
        assertThat(byName).containsOnlyKeys("Coastline Advisory", "远航通信咨询");
        var coastline = requireNonNull(byName.get("Coastline Advisory")).id();
        var yuanhang = requireNonNull(byName.get("远航通信咨询")).id();
        assertThat(clientsOf(coastline)).containsExactly("Harbor Dental Group", "Ridgeview Veterinary");
        assertThat(clientsOf(yuanhang)).containsExactly("星禾物流");
        assertThat(offersOf(coastline)).isEqualTo(3);
        assertThat(offersOf(yuanhang)).isEqualTo(2);
        assertThat(plansOf(coastline))
                .as("what the packages say, and nothing about pay that no package says")
                .contains("Larkfield Essential 19.95 UNKNOWN", "Quillstone Business 24.95 UNKNOWN")
                .hasSize(3);
    }

    @Test
    void everybodyIsThereBeforeTheFirstVisitor() {
        assertThat(demo.isRunning()).isTrue();
        assertThat(demo.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    private List<String> plansOf(TenantId tenant) {
        return runAs.system(
                tenant,
                () -> providers.find(ProviderFilter.ALL, 0, 50, ProviderSort.NAME, true).stream()
                        .flatMap(provider -> plans.findByProvider(provider.id()).stream()
                                .map(plan -> plan.name() + " " + plan.plan().listPrice() + " " + provider.adviserPay()))
                        .toList());
    }

    private List<String> clientsOf(TenantId tenant) {
        return runAs.system(tenant, () -> clients.find(ClientFilter.ALL, 0, 50, ClientSort.NAME, true)).stream()
                .map(ClientSummary::name)
                .toList();
    }

    private int offersOf(TenantId tenant) {
        return runAs.system(
                tenant,
                () -> engagements.findOpen(100).stream()
                        .map(EngagementSummary::id)
                        .mapToInt(engagement -> quotes.findCurrent(engagement).size())
                        .sum());
    }
}
