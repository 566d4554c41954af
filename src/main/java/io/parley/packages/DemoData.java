package io.parley.packages;

import io.parley.clients.ClientDraft;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactDraft;
import io.parley.clients.ContactRole;
import io.parley.clients.ContactService;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDraft;
import io.parley.clients.EngagementService;
import io.parley.clients.SiteDraft;
import io.parley.clients.SiteService;
import io.parley.common.Texts;
import io.parley.identity.AccountService;
import io.parley.identity.EmailAddress;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.packages.DemoTenant.DemoPerson;
import io.parley.tenancy.TenantService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two consultancies with clients, offers and people for every role, loaded once into an empty database, and before the web
 * server listens: a visitor who is quick would be told that the password is wrong.
 */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

    /** Everybody's in the demo; there is no such thing without the profile. */
    static final String PASSWORD = "parley-demo-2026";

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final EmailAddress OPERATOR = EmailAddress.of("operator@parley.example");
    private static final DemoPerson NOAH =
            new DemoPerson("noah.brandt@coastline.example", "Noah Brandt", Role.CONSULTANT, Texts.ENGLISH);
    private static final DemoPerson AMELIA =
            new DemoPerson("amelia.hart@coastline.example", "Amelia Hart", Role.TENANT_ADMIN, Texts.ENGLISH);
    private static final DemoPerson DANA =
            DemoPerson.client("dana.whitcomb@harbordental.example", "Dana Whitcomb", Texts.ENGLISH);
    private static final DemoPerson RUTH =
            DemoPerson.client("ruth.adeyemi@harbordental.example", "Ruth Adeyemi", Texts.ENGLISH);
    private static final DemoPerson OWEN =
            DemoPerson.client("owen.marsh@ridgeview.example", "Owen Marsh", Texts.ENGLISH);
    private static final DemoPerson ZHOU =
            new DemoPerson("zhou.ming@yuanhang.example", "周明", Role.CONSULTANT, Texts.CHINESE);
    private static final DemoPerson LIN =
            new DemoPerson("lin.yue@yuanhang.example", "林悦", Role.TENANT_ADMIN, Texts.CHINESE);
    private static final DemoPerson LU = DemoPerson.client("lu@xinghe.example", "陆婉", Texts.CHINESE);

    private final RunAs runAs;
    private final DemoTenant demo;
    private final TenantService tenants;
    private final AccountService accounts;
    private final PackageImportService packages;
    private final ClientService clients;
    private final SiteService sites;
    private final ContactService contacts;
    private final EngagementService engagements;
    private volatile boolean loaded;

    DemoData(
            RunAs runAs,
            DemoTenant demo,
            TenantService tenants,
            AccountService accounts,
            PackageImportService packages,
            ClientService clients,
            SiteService sites,
            ContactService contacts,
            EngagementService engagements) {
        this.runAs = runAs;
        this.demo = demo;
        this.tenants = tenants;
        this.accounts = accounts;
        this.packages = packages;
        this.clients = clients;
        this.sites = sites;
        this.contacts = contacts;
        this.engagements = engagements;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public void start() {
        boolean empty = runAs.operator(() -> tenants.findAll().isEmpty());
        if (empty) {
            runAs.operator(() -> {
                accounts.enrolOperator(OPERATOR, "Operator", PASSWORD);
                return true;
            });
            coastline();
            yuanhang();
        }
        for (var person : List.of(NOAH, AMELIA, DANA, RUTH, OWEN, ZHOU, LIN, LU)) {
            LOG.info("Demo sign-in: {} ({}, {}), password {}", person.email(), person.name(), person.role(), PASSWORD);
        }
        LOG.info("Demo sign-in: {} (OPERATOR), password {}", OPERATOR, PASSWORD);
        loaded = true;
    }

    private void coastline() {
        var tenant = demo.open("Coastline Advisory", Texts.ENGLISH);
        demo.enrol(tenant, AMELIA);
        var noah = demo.enrol(tenant, NOAH);
        var harbor = runAs.member(tenant, noah, () -> load(DemoPackages.HARBOR_DENTAL));
        demo.admit(tenant, harbor, DANA, ContactRole.DECISION_MAKER);
        demo.admit(tenant, harbor, RUTH, ContactRole.FINANCE);
        var ridgeview = runAs.member(tenant, noah, this::ridgeview);
        demo.admit(tenant, ridgeview, OWEN, ContactRole.DECISION_MAKER);
    }

    private void yuanhang() {
        var tenant = demo.open("远航通信咨询", Texts.CHINESE);
        demo.enrol(tenant, LIN);
        var zhou = demo.enrol(tenant, ZHOU);
        var xinghe = runAs.member(tenant, zhou, () -> load(DemoPackages.XINGHE_LOGISTICS));
        demo.admit(tenant, xinghe, LU, ContactRole.DECISION_MAKER);
    }

    private ClientId load(String name) {
        var result = packages.importFiles(DemoPackages.files(name), DemoPackages.PROVIDER_NAMES);
        result.skipped().forEach(skipped -> LOG.warn("Demo package {}: {} was skipped", name, skipped));
        return result.client();
    }

    /** A client at the very beginning: nothing quoted yet. */
    private ClientId ridgeview() {
        var dollars = Currency.getInstance("USD");
        var client = clients.create(new ClientDraft(
                "Ridgeview Veterinary",
                "Ridgeview Veterinary Partners, LLC",
                "US",
                "VT",
                ZoneId.of("America/New_York"),
                dollars,
                Texts.ENGLISH,
                "veterinary clinics",
                "18 Ridge Road, Burlington, VT",
                "+1 802 555 0118",
                "ridgeview.example"));
        sites.add(client, new SiteDraft("BUR", "Burlington clinic", "18 Ridge Road, Burlington, VT", 16, null));
        contacts.add(
                client,
                new ContactDraft(
                        OWEN.name(), ContactRole.DECISION_MAKER, "Managing partner", OWEN.email(), "+1 802 555 0119"));
        engagements.start(
                client,
                new EngagementDraft(
                        "Telephone service 2027",
                        16,
                        36,
                        LocalDate.of(2027, 6, 1),
                        dollars,
                        12,
                        EngagementAssumptions.startingWith(36, "US"),
                        List.of()));
        return client;
    }
}
