package io.parley.promises;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.Evidence;
import io.parley.common.NotFoundException;
import io.parley.common.Texts;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Import(ProviderQuestionServiceTest.Elsewhere.class)
@SuppressWarnings("NullAway.Init") // each test has its own engagement
class ProviderQuestionServiceTest extends ServiceTest {

    private static final Map<QuoteId, List<CapturedTerm>> ELSEWHERE = new HashMap<>();

    /** Stands for whatever else reads papers. */
    @TestConfiguration
    static class Elsewhere {

        @Bean
        StatementSource elsewhere() {
            return (EngagementId engagement, List<QuoteSummary> offers) -> ELSEWHERE;
        }
    }

    @Autowired
    private ProviderQuestionService questions;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private QuoteTermService terms;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private SignedIn signedIn;

    private Actor ada;
    private EngagementId engagement;
    private QuoteId offer;

    @BeforeEach
    void anOfferWhosePapersDisagree() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        engagement = engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027"));
        offer = quotes.submit(
                engagement,
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(
                                said("quote.pdf", 1, "0.9999", "99.99 % uptime"),
                                said("sla.pdf", 3, "0.999", "at least 99.9 %"),
                                aTerm("renewal.mode", "NONE"))
                        .draft());
    }

    @AfterEach
    void nothingIsSaidElsewhere() {
        ELSEWHERE.clear();
    }

    @Test
    void twoPapersThatDisagreeAreOneQuestionHoweverOftenItIsAsked() {
        var found = questions.findContradictions(engagement);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.contradiction().governing().evidence().document()).isEqualTo("sla.pdf");
            assertThat(one.contradiction().other().evidence().document()).isEqualTo("quote.pdf");
            assertThat(one.question()).isNull();
        });

        var one = found.getFirst();
        var asked = questions.ask(engagement, one.provider(), one.subject());
        assertThat(questions.ask(engagement, one.provider(), one.subject())).isEqualTo(asked);
        assertThat(questions.findByEngagement(engagement)).hasSize(1);
        assertThat(questions.findContradictions(engagement))
                .extracting(OfferContradiction::question)
                .containsExactly(asked);

        questions.remove(asked);
        assertThat(questions.findByEngagement(engagement)).isEmpty();
    }

    @Test
    void theQuestionQuotesBothSourcesWithTheirPagesInBothLanguages() {
        var one = questions.findContradictions(engagement).getFirst();
        questions.ask(engagement, one.provider(), one.subject());
        var asked = questions.findByEngagement(engagement).getFirst();

        assertThat(words(asked, Locale.ENGLISH))
                .contains("sla.pdf, page 3", "says 99.9", "“at least 99.9 %”", "quote.pdf, page 1", "“99.99 % uptime”")
                .contains("Please answer in writing");
        assertThat(words(asked, Locale.SIMPLIFIED_CHINESE))
                .contains("sla.pdf第 3 页", "“at least 99.9 %”", "quote.pdf第 1 页")
                .contains("请书面答复");
    }

    @Test
    void whatAnotherSourceSaysIsHeldAgainstWhatWasCaptured() {
        ELSEWHERE.put(
                offer,
                List.of(
                        new CapturedTerm(
                                "renewal.mode",
                                "TACIT",
                                null,
                                Evidence.confirmed("agreement.pdf", 9, "renews for successive terms"),
                                null),
                        new CapturedTerm(
                                "sla.target", "0.99900", null, Evidence.confirmed("sla.pdf", 3, "99.9 %"), null)));

        assertThat(questions.findContradictions(engagement))
                .extracting(one -> one.contradiction().key())
                .containsExactlyInAnyOrder("sla.target", "renewal.mode");
    }

    @Test
    void aQuestionStaysWhenTheTermIsCorrectedSinceButThereIsNothingNewToAsk() {
        var one = questions.findContradictions(engagement).getFirst();
        questions.ask(engagement, one.provider(), one.subject());
        var wrong = quotes.getQuote(offer).terms().stream()
                .filter(term -> "quote.pdf".equals(term.term().evidence().document()))
                .findFirst()
                .orElseThrow();
        terms.retire(offer, wrong.entry(), wrong.revision(), "misread");

        assertThat(questions.findContradictions(engagement)).isEmpty();
        assertThat(questions.findByEngagement(engagement)).hasSize(1);
    }

    @Test
    void aColleagueWithoutTheClientAndAnotherConsultancyReachNothing() {
        var one = questions.findContradictions(engagement).getFirst();
        var asked = questions.ask(engagement, one.provider(), one.subject());
        for (var stranger : List.of(
                signedIn.enrol(ada.tenantId(), Role.CONSULTANT),
                signedIn.enrol(openTenant("Northgate Partners"), Role.TENANT_ADMIN))) {
            signedIn.as(stranger);
            assertThatThrownBy(() -> questions.findContradictions(engagement)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> questions.findByEngagement(engagement)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> questions.ask(engagement, one.provider(), one.subject()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> questions.remove(asked)).isInstanceOf(NotFoundException.class);
        }
    }

    private static String words(ProviderQuestionDetails asked, Locale locale) {
        var texts = Texts.of(locale);
        var wording = new TermWording(texts::get, locale, Currency.getInstance(asked.currency()));
        return new QuestionWording(texts::get, wording)
                .ask(asked.statements().getFirst(), asked.statements().getLast());
    }

    private static CapturedTerm said(String document, int page, String value, String words) {
        return new CapturedTerm("sla.target", value, null, Evidence.confirmed(document, page, words), null);
    }
}
