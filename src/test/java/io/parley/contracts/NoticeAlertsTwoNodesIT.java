package io.parley.contracts;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDraft;
import io.parley.clients.EngagementService;
import io.parley.clients.testing.ClientDrafts;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.providers.ProviderService;
import io.parley.testing.ApplicationProcess;
import io.parley.testing.Deployment;
import io.parley.testing.OnMySql;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Two instances of the application on one MySQL look at the same contracts at the same moment. */
@OnMySql
@TestPropertySource(properties = "db-scheduler.enabled=false")
class NoticeAlertsTwoNodesIT extends ServiceTest {

    private static final int CONTRACTS = 12;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TASK = "notice-alerts";

    @Autowired
    private NoticeAlertJob job;

    @Autowired
    private ContractService contracts;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private RunAs runAs;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Environment environment;

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
                makeDue();
                runAs.system(tenant, () -> job.run(tenant));
                await("the other instance's round").atMost(PATIENCE).until(() -> !isDue());
            }
            assertThat(other.log()).doesNotContain(" ERROR ");
        }

        assertThat(count("select count(*) from notice_alert")).isEqualTo(CONTRACTS);
        assertThat(count("select count(*) from inbox_item")).isEqualTo(CONTRACTS);
        assertThat(count("select count(*) from outgoing_mail")).isEqualTo(CONTRACTS);
    }

    /** For the scheduler of the other instance; this one's rests, and its job is called by hand at the same moment. */
    private void makeDue() {
        database.update("update scheduled_tasks set execution_time = '2026-11-01 00:00:00' where task_name = ?", TASK);
    }

    private boolean isDue() {
        return count("select count(*) from scheduled_tasks where task_name = 'notice-alerts'"
                        + " and (picked or execution_time < '2026-11-02 00:00:00')")
                > 0;
    }

    private int count(String sql) {
        Integer rows = database.queryForObject(sql, Integer.class);
        return rows == null ? 0 : rows;
    }

    /** The packaged application as a process of its own, with this one's database and day. */
    private ApplicationProcess secondInstance(Path folder) throws IOException {
        return ApplicationProcess.start(
                folder,
                ApplicationProcess.jar(),
                Deployment.imageOptions(),
                Map.of(
                        "PARLEY_PORT",
                        Integer.toString(ApplicationProcess.freePort()),
                        "PARLEY_DB_URL",
                        setting("url"),
                        "PARLEY_DB_USER",
                        setting("username"),
                        "PARLEY_DB_PASSWORD",
                        setting("password")),
                "--parley.clock.starts-on=2026-11-23",
                "--db-scheduler.polling-interval=200ms");
    }

    private String setting(String name) {
        return environment.getRequiredProperty("spring.datasource." + name);
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
