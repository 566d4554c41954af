package io.parley.statements;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.aContact;
import static io.parley.clients.testing.ClientDrafts.aSite;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;

import io.parley.clients.AssignmentService;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.ContactService;
import io.parley.clients.EngagementService;
import io.parley.clients.SiteService;
import io.parley.common.Evidence;
import io.parley.contracts.InvoiceId;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.UploadGateway;
import io.parley.identity.Actor;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.negotiation.Reason;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.packages.PackageImport;
import io.parley.packages.PackageImportService;
import io.parley.portal.QuestionService;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.testing.SignedIn;
import io.parley.testing.TestFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** A tenant as large as the demo's, and the same with twice as much of everything. */
@Component
class DemoSize {

    private final SignedIn signedIn;
    private final Releases releases;
    private final PackageImportService packages;
    private final ClientService clients;
    private final AssignmentService assignments;
    private final EngagementService engagements;
    private final SiteService sites;
    private final ContactService contacts;
    private final UploadGateway gateway;
    private final DocumentService documents;
    private final ProviderService providers;
    private final PlanService plans;
    private final QuoteService quotes;
    private final RecommendationService recommendations;
    private final QuestionService questions;
    private final DemoWork work;

    DemoSize(
            SignedIn signedIn,
            Releases releases,
            PackageImportService packages,
            ClientService clients,
            AssignmentService assignments,
            EngagementService engagements,
            SiteService sites,
            ContactService contacts,
            UploadGateway gateway,
            DocumentService documents,
            ProviderService providers,
            PlanService plans,
            QuoteService quotes,
            RecommendationService recommendations,
            QuestionService questions,
            DemoWork work) {
        this.signedIn = signedIn;
        this.releases = releases;
        this.packages = packages;
        this.clients = clients;
        this.assignments = assignments;
        this.engagements = engagements;
        this.sites = sites;
        this.contacts = contacts;
        this.gateway = gateway;
        this.documents = documents;
        this.providers = providers;
        this.plans = plans;
        this.quotes = quotes;
        this.recommendations = recommendations;
        this.questions = questions;
        this.work = work;
    }

    /** Who works there, and the client whose pages are opened. */
    record Place(
            TenantId tenant,
            Actor admin,
            Actor consultant,
            Actor decisionMaker,
            Advised harbor,
            ProviderId provider,
            QuoteId quote,
            InvoiceId invoice) {}

    Place open() {
        TenantId tenant = signedIn.openTenant("Coastline " + UUID.randomUUID());
        Actor consultant = signedIn.enrol(tenant, Role.CONSULTANT);
        byte[] zip = TestFiles.demoZip("harbor-dental", "", UnaryOperator.identity());
        PackageImport harbor = signedIn.as(consultant, () -> packages.importZip(new ByteArrayInputStream(zip)));
        Advised advised = new Advised(tenant, harbor.client(), harbor.engagement());
        var quote = signedIn.as(
                consultant, () -> quotes.findCurrent(harbor.engagement()).getFirst());
        Place place = new Place(
                tenant,
                signedIn.enrol(tenant, Role.TENANT_ADMIN),
                consultant,
                releases.person(advised, ContactRole.DECISION_MAKER),
                advised,
                quote.provider(),
                quote.id(),
                signedIn.as(consultant, () -> work.work(advised, quote.provider(), quote.id())));
        recommend(place);
        ask(place);
        return place;
    }

    /** At least as much again of all that lists show. */
    void twice(Place place) {
        signedIn.as(place.consultant(), () -> work.work(place.harbor(), place.provider(), place.quote()));
        recommend(place);
        ask(place);
        for (int i = 1; i <= 3; i++) {
            int number = i;
            signedIn.enrol(
                    signedIn.openTenant("Northgate " + UUID.randomUUID()),
                    Role.CONSULTANT,
                    place.consultant().email());
            signedIn.enrol(place.tenant(), Role.CONSULTANT);
            signedIn.as(place.consultant(), () -> add(place, number));
            releases.person(place.harbor(), ContactRole.VIEWER);
            Advised other = releases.advise(place.tenant(), "Client " + number);
            signedIn.asSystem(place.tenant(), () -> {
                assignments.assign(other.client(), member(place.consultant()));
                assignments.admit(other.client(), member(place.decisionMaker()), ContactRole.VIEWER);
                return other;
            });
            releases.release(other);
        }
        for (int i = 1; i <= 30; i++) {
            keep(place, "note-%02d.csv".formatted(i));
        }
    }

    private static MembershipId member(Actor actor) {
        return Objects.requireNonNull(actor.membershipId());
    }

    private void add(Place place, int number) {
        var client = clients.create(aClient("Ridgeview " + number));
        engagements.start(client, anEngagement("Phones " + number));
        var harbor = place.harbor().client();
        engagements.start(harbor, anEngagement("Lines " + number));
        for (int i = 1; i <= 3; i++) {
            sites.add(harbor, aSite("X" + number + i));
            contacts.add(harbor, aContact("Person " + number + i, ContactRole.IT));
        }
        var provider = providers.ensure("Provider " + number);
        plans.add(place.provider(), new PlanDraft("Plan " + number, null, null, null, null, null, "", null, ""));
        plans.add(provider, new PlanDraft("Plan " + number, null, null, null, null, null, "", null, ""));
        quotes.submit(
                place.harbor().engagement(),
                aQuote(provider)
                        .with(aLine("SEAT", "42", "2" + number + ".95"), aLine("NUMBER", "42", "1.25"))
                        .with(
                                aTerm("price.escalator", Map.of("kind", "NONE")),
                                aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75")))
                        .draft());
    }

    private void recommend(Place place) {
        signedIn.as(
                place.consultant(),
                () -> recommendations.choose(
                        place.harbor().engagement(),
                        new RecommendationDraft(
                                place.quote(),
                                Releases.HEADLINE,
                                List.of(new Reason(
                                        "Its price is fixed for the term.",
                                        Evidence.confirmed("terms.pdf", 1, "shall not be increased"))),
                                "")));
        releases.release(place.harbor());
    }

    private void ask(Place place) {
        for (int i = 1; i <= 3; i++) {
            var question = signedIn.as(
                    place.decisionMaker(),
                    () -> questions.ask(place.harbor().engagement(), "Who keeps the addresses current?"));
            signedIn.as(place.consultant(), () -> questions.answer(question, "The provider does."));
            signedIn.as(
                    place.decisionMaker(), () -> questions.ask(place.harbor().engagement(), "And can the offer wait?"));
        }
    }

    private void keep(Place place, String name) {
        byte[] content = ("Code,Quantity\n" + name + ",2\n").getBytes(StandardCharsets.UTF_8);
        signedIn.as(place.consultant(), () -> {
            try (var file = gateway.receive(name, new ByteArrayInputStream(content), EnumSet.of(FileType.CSV))) {
                documents.store(new DocumentUpload(
                        new DocumentOwner(place.harbor().client().value()), "", file));
            }
        });
    }
}
