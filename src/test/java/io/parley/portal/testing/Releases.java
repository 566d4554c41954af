package io.parley.portal.testing;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.awaitility.Awaitility.await;

import io.parley.briefs.BriefId;
import io.parley.briefs.BriefRunId;
import io.parley.briefs.BriefService;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.Evidence;
import io.parley.identity.Actor;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.negotiation.Reason;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.testing.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Clients to whom a recommendation was released, and their people. */
@Component
public class Releases {

    public static final String HEADLINE = "Sign Quillstone by January 15.";
    public static final String CANARY = "CANARY-WALKAWAY-49000";

    private final SignedIn signedIn;
    private final ClientService clients;
    private final EngagementService engagements;
    private final AssignmentService assignments;
    private final ProviderService providers;
    private final QuoteService quotes;
    private final RecommendationService recommendations;
    private final BriefService briefs;

    Releases(
            SignedIn signedIn,
            ClientService clients,
            EngagementService engagements,
            AssignmentService assignments,
            ProviderService providers,
            QuoteService quotes,
            RecommendationService recommendations,
            BriefService briefs) {
        this.signedIn = signedIn;
        this.clients = clients;
        this.engagements = engagements;
        this.assignments = assignments;
        this.providers = providers;
        this.quotes = quotes;
        this.recommendations = recommendations;
        this.briefs = briefs;
    }

    /** A client with a recommendation, not yet released. */
    public record Advised(TenantId tenant, ClientId client, EngagementId engagement) {}

    public Advised advise(TenantId tenant, String name) {
        return signedIn.asSystem(tenant, () -> {
            ClientId client = clients.create(aClient(name));
            EngagementId engagement = engagements.start(client, anEngagement("Phones 2027"));
            QuoteId quote = quotes.submit(
                    engagement,
                    aQuote(providers.ensure("Quillstone"))
                            .validUntil(LocalDate.of(2099, 1, 15))
                            .with(aLine("SEAT", "42", "24.95"))
                            .with(
                                    aTerm("price.escalator", Map.of("kind", "NONE")),
                                    aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75")))
                            .draft());
            recommendations.choose(
                    engagement,
                    new RecommendationDraft(
                            quote,
                            HEADLINE,
                            List.of(new Reason(
                                    "Its price is fixed for the term.",
                                    Evidence.confirmed("terms.pdf", 1, "shall not be increased"))),
                            "Our limit is " + CANARY + "."));
            return new Advised(tenant, client, engagement);
        });
    }

    /** Prints and releases today's facts. */
    public BriefId release(Advised advised) {
        BriefRunId run = signedIn.asSystem(advised.tenant(), () -> briefs.start(advised.engagement(), Locale.ENGLISH));
        await().atMost(Duration.ofSeconds(120))
                .until(() -> signedIn.asSystem(
                        advised.tenant(), () -> briefs.getRun(run).state().isOver()));
        return signedIn.asSystem(advised.tenant(), () -> briefs.release(run));
    }

    /** Somebody of the client who can sign in. */
    public Actor person(Advised advised, ContactRole role) {
        Actor person = signedIn.enrol(advised.tenant(), Role.CLIENT_USER);
        MembershipId member = Objects.requireNonNull(person.membershipId());
        signedIn.asSystem(advised.tenant(), () -> {
            assignments.admit(advised.client(), member, role);
            return member;
        });
        return person;
    }

    /** A consultant who works for the client. */
    public Actor consultant(Advised advised) {
        Actor person = signedIn.enrol(advised.tenant(), Role.CONSULTANT);
        MembershipId member = Objects.requireNonNull(person.membershipId());
        signedIn.asSystem(advised.tenant(), () -> {
            assignments.assign(advised.client(), member);
            return member;
        });
        return person;
    }
}
