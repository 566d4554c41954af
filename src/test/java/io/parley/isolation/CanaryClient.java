package io.parley.isolation;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.aContact;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;

import io.parley.briefs.BriefId;
import io.parley.claims.ClaimDraft;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.ContactService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.SiteDraft;
import io.parley.clients.SiteService;
import io.parley.common.Evidence;
import io.parley.contracts.ContractDraft;
import io.parley.contracts.ContractService;
import io.parley.devices.DeviceDraft;
import io.parley.devices.DeviceService;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.identity.Actor;
import io.parley.negotiation.Reason;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.portal.QuestionService;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderDraft;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.testing.SignedIn;
import io.parley.testing.TestFiles;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Moves the client in whose every corner stands one of the words of {@link Neighbourhood}. */
@Component
class CanaryClient {

    /** Each of them is somewhere on the pages of those who work for the client. */
    static final List<String> THINGS = List.of(
            "Kolibri Zahnärzte",
            "Kolibri Kontakt",
            "Kolibri Standort",
            "Kolibri Telefonie 2027",
            "Line KOLIBRI",
            "kolibri-vertrag.pdf",
            "kolibri-ordner",
            "Kolibri-4711",
            "Sign Zeisig for Kolibri.",
            "Kolibri asks: can it wait?",
            "Kolibri may wait.",
            "Kolibri-T-77",
            "Kolibri hears no dial tone",
            "Kolibri front desk",
            "Wiedehopf 49,000",
            "Zeisig Flex",
            "Pirol pays well");

    private final SignedIn signedIn;
    private final Releases releases;
    private final ClientService clients;
    private final ContactService contacts;
    private final SiteService sites;
    private final EngagementService engagements;
    private final AssignmentService assignments;
    private final ProviderService providers;
    private final PlanService plans;
    private final QuoteService quotes;
    private final ContractService contracts;
    private final OutageService outages;
    private final DeviceService devices;
    private final WarrantyClaimService claims;
    private final UploadGateway gateway;
    private final DocumentService documents;
    private final RecommendationService recommendations;
    private final QuestionService questions;
    private final CanaryWork work;

    CanaryClient(
            SignedIn signedIn,
            Releases releases,
            ClientService clients,
            ContactService contacts,
            SiteService sites,
            EngagementService engagements,
            AssignmentService assignments,
            ProviderService providers,
            PlanService plans,
            QuoteService quotes,
            ContractService contracts,
            OutageService outages,
            DeviceService devices,
            WarrantyClaimService claims,
            UploadGateway gateway,
            DocumentService documents,
            RecommendationService recommendations,
            QuestionService questions,
            CanaryWork work) {
        this.signedIn = signedIn;
        this.releases = releases;
        this.clients = clients;
        this.contacts = contacts;
        this.sites = sites;
        this.engagements = engagements;
        this.assignments = assignments;
        this.providers = providers;
        this.plans = plans;
        this.quotes = quotes;
        this.contracts = contracts;
        this.outages = outages;
        this.devices = devices;
        this.claims = claims;
        this.gateway = gateway;
        this.documents = documents;
        this.recommendations = recommendations;
        this.questions = questions;
        this.work = work;
    }

    /** With one question answered and one waiting for its answer. */
    House move(TenantId tenant, Actor decisionMaker, Actor consultant) {
        House house = signedIn.asSystem(tenant, () -> {
            ClientId client = clients.create(aClient("Kolibri Zahnärzte"));
            contacts.add(client, aContact("Kolibri Kontakt", ContactRole.VIEWER));
            sites.add(client, new SiteDraft("KOL", "Kolibri Standort", "Kolibri Weg 1", 14, null));
            assignments.admit(client, Objects.requireNonNull(decisionMaker.membershipId()), ContactRole.DECISION_MAKER);
            assignments.assign(client, Objects.requireNonNull(consultant.membershipId()));
            EngagementId engagement = engagements.start(client, anEngagement("Kolibri Telefonie 2027"));
            ProviderId zeisig = provider("Zeisig Voice", "Zeisig pays nothing");
            provider("Pirol Telecom", "Pirol pays well");
            plans.add(
                    zeisig,
                    new PlanDraft("Zeisig Flex", 1, null, null, null, null, "Zeisig handsets", null, "Zeisig site"));
            QuoteId quote = offer(engagement, zeisig);
            contracts.save(client, contract(zeisig), null);
            outages.report(client, outage());
            var phone = devices.add(client, device());
            claims.report(client, new ClaimDraft(phone, "Kolibri hears a crackle", null, false));
            file(client);
            recommend(engagement, quote);
            return new House(
                    tenant,
                    client,
                    engagement,
                    quote,
                    zeisig,
                    new BriefId(House.NOTHING),
                    work.work(client, engagement, zeisig, quote));
        });
        BriefId brief = releases.release(new Advised(tenant, house.client(), house.engagement()));
        signedIn.as(decisionMaker, () -> {
            questions.ask(house.engagement(), "Kolibri asks: who pays?");
        });
        var answered =
                signedIn.as(decisionMaker, () -> questions.ask(house.engagement(), "Kolibri asks: can it wait?"));
        signedIn.as(consultant, () -> questions.answer(answered, "Kolibri may wait."));
        return new House(
                tenant, house.client(), house.engagement(), house.quote(), house.provider(), brief, house.invoice());
    }

    private ProviderId provider(String name, String pay) {
        return providers.create(new ProviderDraft(
                name,
                "",
                name + " telephony",
                "",
                "Pirol: said by their seller",
                new AdviserPay(
                        AdviserPayKind.RECURRING_PERCENT,
                        new BigDecimal("0.18"),
                        null,
                        null,
                        pay,
                        LocalDate.of(2026, 11, 2))));
    }

    private QuoteId offer(EngagementId engagement, ProviderId provider) {
        return quotes.submit(
                engagement,
                aQuote(provider)
                        .with(aLine("KOLIBRI", "42", "24.95"))
                        .with(
                                term("price.escalator", Map.of("kind", "NONE")),
                                term("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75")))
                        .draft());
    }

    private static CapturedTerm term(String key, Object value) {
        return new CapturedTerm(
                key, value, null, Evidence.confirmed("kolibri-vertrag.pdf", 1, "Kolibri, as printed"), null);
    }

    private static ContractDraft contract(ProviderId provider) {
        return new ContractDraft(
                provider,
                "Kolibri-4711",
                LocalDate.of(2025, 2, 1),
                36,
                10,
                0,
                "USD",
                List.of(aLine("KOLIBRI", "10", "100")),
                List.of(term("term.months", 36)),
                null,
                List.of());
    }

    private static DeviceDraft device() {
        return new DeviceDraft(
                "Kolibri-A-1",
                "Kolibri-SKU",
                "Kolibri-S-1",
                "",
                "Kolibri handset",
                "KOL",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static OutageDraft outage() {
        var start = Instant.parse("2026-10-14T13:00:00Z");
        return new OutageDraft(
                "KOL",
                null,
                start,
                start.plusSeconds(3600),
                OutageCause.CORE,
                null,
                "Kolibri-I-1",
                "Kolibri-T-77",
                "Kolibri hears no dial tone",
                "Kolibri front desk");
    }

    private void file(ClientId client) {
        byte[] content = TestFiles.demo("harbor-dental", "quillstone/quote.pdf");
        try (ReceivedFile file = gateway.receive(
                "kolibri-vertrag.pdf", new ByteArrayInputStream(content), EnumSet.allOf(FileType.class))) {
            documents.store(new DocumentUpload(new DocumentOwner(client.value()), "kolibri-ordner", file));
        }
    }

    private void recommend(EngagementId engagement, QuoteId quote) {
        recommendations.choose(
                engagement,
                new RecommendationDraft(
                        quote,
                        "Sign Zeisig for Kolibri.",
                        List.of(new Reason(
                                "Kolibri keeps its price.",
                                Evidence.confirmed("kolibri-vertrag.pdf", 1, "shall not be increased"))),
                        "We leave at Wiedehopf 49,000."));
    }
}
