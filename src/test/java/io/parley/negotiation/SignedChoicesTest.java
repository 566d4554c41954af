package io.parley.negotiation;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.quotes.Benchmark;
import io.parley.quotes.BenchmarkService;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.util.Currency;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignedChoicesTest extends ServiceTest {

    @Autowired
    private BenchmarkService benchmarks;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private Releases releases;

    @Autowired
    private SignedIn signedIn;

    @Test
    void whatWasRecommendedCountsAsTakenOnceTheEngagementIsSigned() {
        var tenant = openTenant("Coastline Advisory");
        var own = signedIn.asSystem(
                tenant, () -> engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones")));
        for (int i = 1; i <= 5; i++) {
            sign(releases.advise(tenant, "Signed client " + i));
        }
        var undecided = releases.advise(tenant, "Undecided client");

        var history = Objects.requireNonNull(
                signedIn.asSystem(tenant, () -> benchmarks.find(own, Currency.getInstance("USD"), 42))
                        .history());
        assertThat(history.perSeatMonth().size()).isEqualTo(6);
        assertThat(Objects.requireNonNull(history.acceptedPerSeatMonth()).size())
                .isEqualTo(Benchmark.LEAST_CLIENTS);

        sign(undecided);
        assertThat(signedIn.asSystem(tenant, () -> benchmarks.find(own, Currency.getInstance("USD"), 42))
                        .history())
                .extracting(all ->
                        Objects.requireNonNull(all.acceptedPerSeatMonth()).size())
                .isEqualTo(6);
    }

    private void sign(Advised advised) {
        signedIn.asSystem(advised.tenant(), () -> {
            engagements.reach(advised.engagement(), EngagementStage.SIGNED);
            return advised;
        });
    }
}
