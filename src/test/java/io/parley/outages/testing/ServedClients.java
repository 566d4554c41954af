package io.parley.outages.testing;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.aSite;
import static io.parley.quotes.testing.QuoteDrafts.aLine;

import io.parley.clients.AssignmentService;
import io.parley.clients.ClientDraft;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.SiteService;
import io.parley.common.Evidence;
import io.parley.contracts.ContractDraft;
import io.parley.contracts.ContractService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.jobs.TenantJob;
import io.parley.providers.ProviderService;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.testing.SignedIn;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Clients with a contract that promises 99.9 % and pays 10 % of the 1,000 dollars a month below it. */
@Component
public class ServedClients {

    private final SignedIn signedIn;
    private final ClientService clients;
    private final SiteService sites;
    private final AssignmentService assignments;
    private final ProviderService providers;
    private final ContractService contracts;
    private final List<TenantJob> jobs;

    ServedClients(
            SignedIn signedIn,
            ClientService clients,
            SiteService sites,
            AssignmentService assignments,
            ProviderService providers,
            ContractService contracts,
            List<TenantJob> jobs) {
        this.signedIn = signedIn;
        this.clients = clients;
        this.sites = sites;
        this.assignments = assignments;
        this.providers = providers;
        this.contracts = contracts;
        this.jobs = jobs;
    }

    /** A client in New York's time with the sites HBR and EST. */
    public ClientId client(TenantId tenant, String name) {
        return signedIn.asSystem(tenant, () -> {
            var client = clients.create(aClient(name));
            sites.add(client, aSite("HBR"));
            sites.add(client, aSite("EST"));
            return client;
        });
    }

    /** A client in China that reads Chinese, with the site HBR. */
    public ClientId chineseClient(TenantId tenant, String name) {
        return signedIn.asSystem(tenant, () -> {
            var client = clients.create(new ClientDraft(
                    name,
                    name + "有限公司",
                    "CN",
                    "上海",
                    ZoneId.of("Asia/Shanghai"),
                    Currency.getInstance("CNY"),
                    Locale.SIMPLIFIED_CHINESE,
                    "",
                    "上海市浦东新区示例路 8 号",
                    "021-5555 0142",
                    ""));
            sites.add(client, aSite("HBR"));
            return client;
        });
    }

    /** The client enters a contract of 2025 with a service level, as far as {@code terms} say. */
    public void contract(TenantId tenant, ClientId client, CapturedTerm... terms) {
        signedIn.asSystem(
                tenant,
                () -> contracts.save(
                        client,
                        new ContractDraft(
                                providers.ensure("Graywhale"),
                                "GW-1",
                                LocalDate.of(2025, 2, 1),
                                36,
                                10,
                                0,
                                "USD",
                                List.of(aLine("SEAT", "10", "100")),
                                List.of(terms),
                                null,
                                List.of()),
                        null));
    }

    /** All clauses that a credit needs; claims within 30 days of the month's end. */
    public static CapturedTerm[] wholeAgreement() {
        return new CapturedTerm[] {
            term("sla.target", "0.999"),
            term("sla.scope", "PLATFORM"),
            term("sla.tier.1", Map.of("from", "0", "to", "0.999", "creditPercent", "0.10")),
            term("sla.feeBase", "ALL_MRC"),
            term("sla.claim", Map.of("amount", 30, "unit", "DAYS", "from", "MONTH_END")),
            term("sla.chronicExit", Map.of("failures", 2, "months", 3))
        };
    }

    public static CapturedTerm term(String key, Object value) {
        return new CapturedTerm(key, value, null, Evidence.confirmed("sla.pdf", 1, "as printed"), null);
    }

    /** The daily round: everything that is kept about service levels is worked out anew. */
    public void dailyRound(TenantId tenant) {
        var round = jobs.stream()
                .filter(job -> job.name().equals("claim-alerts"))
                .findFirst()
                .orElseThrow();
        signedIn.asSystem(tenant, () -> {
            round.run(tenant);
            return tenant;
        });
    }

    /** A consultant who works for the client. */
    public Actor consultant(TenantId tenant, ClientId client) {
        var person = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.asSystem(tenant, () -> {
            assignments.assign(client, Objects.requireNonNull(person.membershipId()));
            return client;
        });
        return person;
    }

    /** Somebody of the client who can sign in. */
    public Actor clientPerson(TenantId tenant, ClientId client) {
        var person = signedIn.enrol(tenant, Role.CLIENT_USER);
        signedIn.asSystem(tenant, () -> {
            assignments.admit(client, Objects.requireNonNull(person.membershipId()), ContactRole.VIEWER);
            return client;
        });
        return person;
    }
}
