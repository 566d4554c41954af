package io.parley.contracts;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDraft;
import io.parley.clients.EngagementService;
import io.parley.clients.testing.ClientDrafts;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.testing.SignedIn;
import io.parley.testing.TwoInstances;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instances of the application on one MySQL look at the same contracts at the same moment. */
class NoticeAlertsTwoNodesIT extends TwoInstances {

    private static final int CONTRACTS = 12;
    private static final int ROUNDS = 3;

    @Autowired
    private ContractService contracts;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private SignedIn signedIn;

    @Test
    void eachAlertIsGivenExactlyOnce(@TempDir Path folder) throws Exception {
        var tenant = signedIn.openTenant("Coastline Advisory");
        var ada = signedIn.enrol(tenant, Role.CONSULTANT);
        for (int i = 0; i < CONTRACTS; i++) {
            enterContract(ada, "Client " + i);
        }
        try (var other = secondInstance(folder)) {
            other.awaitReady();
            for (int round = 0; round < ROUNDS; round++) {
                bothRun("notice-alerts", tenant);
            }
            assertThat(other.log()).doesNotContain(" ERROR ");
        }

        assertThat(rows("notice_alert", tenant)).isEqualTo(CONTRACTS);
        assertThat(rows("inbox_item", tenant)).isEqualTo(CONTRACTS);
        assertThat(rows("outgoing_mail", tenant)).isEqualTo(CONTRACTS);
    }

    private void enterContract(Actor ada, String name) {
        var client = signedIn.as(ada, () -> clients.create(aClient(name)));
        signedIn.as(ada, () -> engagements.start(client, mailTravelsAtOnce()));
        signedIn.as(
                ada,
                () -> contracts.save(
                        client,
                        new ContractDraft(
                                providers.ensure("Graywhale"),
                                null,
                                LocalDate.of(2024, 3, 1),
                                36,
                                10,
                                0,
                                "USD",
                                List.of(aLine("SEAT", "10", "100")),
                                List.of(
                                        aTerm("term.months", 36),
                                        aTerm("renewal.mode", "TACIT"),
                                        aTerm("renewal.months", 12),
                                        aTerm("notice.period", Map.of("amount", 60, "unit", "DAYS")),
                                        aTerm("notice.countsFrom", "LAST_DAY"),
                                        aTerm("notice.method", "EMAIL")),
                                null,
                                List.of()),
                        null));
    }

    private static EngagementDraft mailTravelsAtOnce() {
        var draft = ClientDrafts.anEngagement("Phones 2027");
        var presumed = EngagementAssumptions.startingWith(36, "US");
        var assumptions = new EngagementAssumptions(
                presumed.discountRate(), List.of(), 36, Map.of("EMAIL", 0), "US", null, null, null, List.of());
        return new EngagementDraft(
                draft.name(),
                draft.seats(),
                draft.termMonths(),
                draft.targetStart(),
                draft.currency(),
                draft.numbersToPort(),
                assumptions,
                draft.switchingCosts());
    }
}
