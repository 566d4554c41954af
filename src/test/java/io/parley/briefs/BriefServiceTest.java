package io.parley.briefs;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.Evidence;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.Sha256;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.negotiation.Reason;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import io.parley.providers.ProviderDetails;
import io.parley.providers.ProviderDraft;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // each test opens its tenant
class BriefServiceTest extends ServiceTest {

    private static final String CANARY = "CANARY-WALKAWAY-49000";

    @Autowired
    private BriefService briefs;

    @Autowired
    private ReleasedBriefService releasedBriefs;

    @Autowired
    private RecommendationService recommendations;

    @Autowired
    private QuoteService quotes;

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
    private JdbcTemplate jdbc;

    private TenantId tenant;
    private ClientId client;
    private EngagementId engagement;
    private QuoteId quote;

    @BeforeEach
    void recommendAnOffer() {
        tenant = openTenant("Coastline Advisory");
        client = as(() -> clients.create(aClient("Harbor Dental")));
        engagement = as(() -> engagements.start(client, anEngagement("Phones 2027")));
        quote = as(() -> quotes.submit(
                engagement,
                aQuote(providers.ensure("Quillstone"))
                        .validUntil(LocalDate.of(2099, 1, 15))
                        .with(aLine("SEAT", "42", "24.95"))
                        .with(
                                aTerm("price.escalator", Map.of("kind", "NONE")),
                                aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75")))
                        .draft()));
        as(() -> recommendations.choose(
                engagement,
                new RecommendationDraft(
                        quote,
                        "Sign Quillstone by January 15.",
                        List.of(new Reason(
                                "Its price is fixed for the term.",
                                Evidence.confirmed("terms.pdf", 1, "shall not be increased"))),
                        "Our limit is " + CANARY + ".")));
    }

    @Test
    void aReleasedBriefIsTheStoredBytesAndIsRecognisedByThem() throws Exception {
        BriefId brief = released();

        BriefFile file = as(() -> releasedBriefs.open(brief));

        assertThat(Sha256.of(file.pdf())).isEqualTo(file.sha256());
        assertThat(file.fileName()).startsWith("Harbor-Dental-Phones-2027-").endsWith("-client.pdf");
        assertThat(as(() -> briefs.verify(new ByteArrayInputStream(file.pdf()))))
                .hasValueSatisfying(found -> {
                    assertThat(found.id()).isEqualTo(brief);
                    assertThat(found.edition()).isEqualTo(BriefEdition.CLIENT);
                    assertThat(found.release()).isEqualTo(1);
                });
        byte[] tampered = file.pdf().clone();
        tampered[tampered.length / 2] ^= 1;
        assertThat(as(() -> briefs.verify(new ByteArrayInputStream(tampered)))).isEmpty();
    }

    @Test
    void whatIsEnteredAboutAdviserPayIsInTheClientsEdition() throws Exception {
        ProviderDetails quillstone = as(() -> providers.findByName("Quillstone").orElseThrow());
        AdviserPay pay = new AdviserPay(
                AdviserPayKind.RECURRING_PERCENT, new BigDecimal("0.075"), null, null, "12 months at most", null);
        as(() -> {
            providers.update(
                    quillstone.id(),
                    new ProviderDraft("Quillstone", "", "", "", "SECRET-NOTE", pay),
                    quillstone.version());
            return true;
        });

        String brief =
                text(as(() -> briefs.openDraft(printed(), BriefEdition.CLIENT)).pdf());

        assertThat(brief.replaceAll("\\s+", " "))
                .contains("Quillstone · 7.5% of the recurring charges · 12 months at most")
                .doesNotContain("SECRET-NOTE");
    }

    @Test
    void theClientsEditionHoldsNoInternalNoteAndTheDraftIsMarked() throws Exception {
        BriefRunId run = printed();

        assertThat(text(as(() -> briefs.openDraft(run, BriefEdition.INTERNAL)).pdf()))
                .contains(CANARY);
        assertThat(text(as(() -> briefs.openDraft(run, BriefEdition.CLIENT)).pdf()))
                .doesNotContain("CANARY")
                .contains("draft");
        BriefId brief = as(() -> briefs.release(run));
        assertThat(text(as(() -> releasedBriefs.open(brief)).pdf()))
                .doesNotContain("CANARY", "draft")
                .contains("Sign Quillstone by January 15.");
        assertThat(as(() -> releasedBriefs.getFacts(brief)).toString()).doesNotContain("CANARY");
    }

    @Test
    void aReleasedBriefNeitherChangesNorGoesInTheDatabase() throws Exception {
        released();

        assertThatThrownBy(() -> jdbc.update("UPDATE released_brief SET headline = 'x'"))
                .isNotNull();
        assertThatThrownBy(() -> jdbc.update("DELETE FROM released_brief")).isNotNull();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM released_brief WHERE headline = 'x'", Integer.class))
                .isZero();
        assertThat(as(() -> briefs.findReleased(engagement))).hasSize(2);
    }

    @Test
    void earlierWordingsOfARecommendationStay() {
        as(() -> recommendations.choose(
                engagement, new RecommendationDraft(quote, "Sign Quillstone soon.", List.of(), null)));

        assertThat(as(() -> recommendations.findHistory(engagement)))
                .extracting(details -> details.revision() + " " + details.headline())
                .containsExactly("2 Sign Quillstone soon.", "1 Sign Quillstone by January 15.");
        assertThatThrownBy(() -> jdbc.update("UPDATE recommendation SET headline = 'x'"))
                .isNotNull();
    }

    @Test
    void anExpiredOfferCannotBeRecommended() {
        QuoteId expired = as(() -> quotes.submit(
                engagement,
                aQuote(providers.ensure("Larkfield"))
                        .validUntil(LocalDate.of(2026, 11, 10))
                        .with(aLine("SEAT", "42", "19.95"))
                        .draft()));

        assertThatThrownBy(() -> as(() -> recommendations.choose(
                        engagement, new RecommendationDraft(expired, "Sign Larkfield.", List.of(), null))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("negotiation.problem.expired");
    }

    @Test
    void anEarlyDraftNeedsNoRecommendationButAReleaseDoes() throws Exception {
        EngagementId other = as(() -> engagements.start(client, anEngagement("Second site")));
        as(() -> quotes.submit(
                other,
                aQuote(providers.ensure("Quillstone"))
                        .validUntil(LocalDate.of(2099, 1, 15))
                        .with(aLine("SEAT", "42", "24.95"))
                        .draft()));

        BriefRunId run = printed(other);

        assertThat(text(as(() -> briefs.openDraft(run, BriefEdition.CLIENT)).pdf()))
                .contains("One offer, not recommended yet.", "draft");
        assertThatThrownBy(() -> as(() -> briefs.release(run)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("briefs.problem.nothingRecommended");
        assertThat(as(() -> briefs.findReleased(other))).isEmpty();
    }

    @Test
    void aBriefNeedsAnOfferThatStands() {
        EngagementId other = as(() -> engagements.start(client, anEngagement("Second site")));

        assertThatThrownBy(() -> as(() -> briefs.start(other, Locale.ENGLISH)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("briefs.problem.noOffers");

        as(() -> quotes.submit(
                other,
                aQuote(providers.ensure("Larkfield"))
                        .validUntil(LocalDate.of(2026, 11, 10))
                        .with(aLine("SEAT", "42", "19.95"))
                        .draft()));
        assertThatThrownBy(() -> as(() -> briefs.start(other, Locale.ENGLISH)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("briefs.problem.allExpired");
    }

    @Test
    void anotherConsultantAnotherTenantAndTheClientsPeopleSeeOnlyWhatIsTheirs() throws Exception {
        BriefRunId run = printed();
        BriefId brief = as(() -> briefs.release(run));
        TenantId elsewhere = openTenant("Northlight Partners");
        Actor stranger = signedIn.enrol(tenant, Role.CONSULTANT);
        Actor clientUser = signedIn.enrol(tenant, Role.CLIENT_USER);

        assertThatThrownBy(() -> runAs.system(elsewhere, () -> releasedBriefs.open(brief)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.system(elsewhere, () -> briefs.getRun(run)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> signedIn.as(stranger, () -> releasedBriefs.open(brief)))
                .isInstanceOf(NotFoundException.class);
        assertThat(signedIn.as(stranger, () -> briefs.findRecentRuns())).isEmpty();
        assertThatThrownBy(() -> signedIn.as(clientUser, () -> briefs.openDraft(run, BriefEdition.INTERNAL)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signedIn.as(clientUser, () -> releasedBriefs.open(brief)))
                .isInstanceOf(NotFoundException.class);
    }

    private BriefId released() {
        BriefRunId run = printed();
        return as(() -> briefs.release(run));
    }

    private BriefRunId printed() {
        return printed(engagement);
    }

    private BriefRunId printed(EngagementId printed) {
        BriefRunId run = as(() -> briefs.start(printed, Locale.ENGLISH));
        await().atMost(Duration.ofSeconds(90))
                .until(() -> as(() -> briefs.getRun(run)).state().isOver());
        assertThat(as(() -> briefs.getRun(run)).state()).isEqualTo(BriefRunState.DONE);
        return run;
    }

    private <T> T as(Callable<T> work) {
        return runAs.system(tenant, work);
    }

    private static String text(byte[] bytes) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
