package io.parley.evidence;

import static io.parley.evidence.testing.Papers.aPaper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.QuotedPlaces;
import io.parley.evidence.testing.Reading;
import io.parley.evidence.testing.Reading.Offer;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.promises.ProviderQuestionService;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.QuoteTermService;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import io.parley.testing.TestFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class EvidenceServiceTest extends ServiceTest {

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private Reading reading;

    @Autowired
    private PaperReader reader;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private QuoteTermService terms;

    @Autowired
    private DocumentService documents;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ProviderQuestionService questions;

    private TenantId tenant;
    private Actor ada;

    @SuppressWarnings("NullAway.Init") // set before each test
    EvidenceServiceTest() {}

    @BeforeEach
    void signIn() {
        tenant = openTenant("Beacon " + UUID.randomUUID());
        ada = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        signedIn.as(ada);
    }

    @Test
    void whatTheDocumentsStateIsProposedInTheOrderOfThePagesAndNothingIsCaptured() {
        var offer = offerWithTerms();
        reading.hand(offer, "sla.pdf", TestFiles.demo("harbor-dental", "quillstone/sla.pdf"));

        var read = read(offer);

        assertThat(read.documents()).isEqualTo(2);
        assertThat(read.proposals())
                .extracting(proposal -> proposal.evidence().document())
                .startsWith("sla.pdf")
                .contains("terms.pdf");
        assertThat(proposal(read, "term.months").term().value()).isEqualTo(36);
        assertThat(proposal(read, "term.months").evidence().page()).isEqualTo(2);
        assertThat(read.proposals()).allMatch(proposal -> proposal.state() == ProposalState.OPEN);
        assertThat(captured(offer)).isEmpty();
    }

    @Test
    void whatWasReadIsKeptUntilADocumentChanges() {
        var offer = offerWithTerms();
        assertThat(evidence.find(offer.quote()).reading()).isEmpty();
        var first = read(offer);

        evidence.read(offer.quote());
        assertThat(evidence.find(offer.quote()).reading().orElseThrow().readAt())
                .isEqualTo(first.readAt());

        reading.hand(
                offer,
                "terms.pdf",
                aPaper().page("Terms", "The initial term is sixty (60) months.").bytes());
        assertThat(evidence.find(offer.quote()).reading()).isEmpty();
        assertThat(proposal(read(offer), "term.months").term().value()).isEqualTo(60);
    }

    @Test
    void whereTwoDocumentsDisagreeTheProviderCanBeAskedAndARejectedReadingIsNotAsked() {
        var offer = offerWithTerms();
        reading.hand(
                offer,
                "quote.pdf",
                aPaper().page("Quotation", "The initial term is sixty (60) months.")
                        .bytes());
        assertThat(questions.findContradictions(offer.engagement()))
                .as("nobody has read the documents yet")
                .isEmpty();
        var read = read(offer);

        assertThat(questions.findContradictions(offer.engagement()))
                .singleElement()
                .satisfies(found -> assertThat(List.of(
                                found.contradiction().governing().value(),
                                found.contradiction().other().value()))
                        .containsExactlyInAnyOrder(36, 60));

        var other = read.proposals().stream()
                .filter(proposal -> Integer.valueOf(60).equals(proposal.term().value()))
                .findFirst()
                .orElseThrow();
        evidence.reject(offer.quote(), other.id(), "an old draft");
        assertThat(questions.findContradictions(offer.engagement())).isEmpty();
    }

    @Test
    void languagesAreCapturedAsTheyCallThemselves() {
        var offer = offerWithTerms();
        reading.hand(
                offer,
                "support.pdf",
                aPaper().page("Support Terms", "Our support team answers in English, Spanish and French.")
                        .bytes());

        evidence.accept(
                offer.quote(), proposal(read(offer), "support.languages").id(), EarlierTerm.none());

        assertThat(only(offer, "support.languages").term().value()).isEqualTo("English, español, français");
    }

    @Test
    void acceptingMakesAConfirmedTermWithDocumentPageAndWords() {
        var offer = offerWithTerms();
        var months = proposal(read(offer), "term.months");

        evidence.accept(offer.quote(), months.id(), EarlierTerm.none());

        var term = only(offer, "term.months");
        assertThat(term.term().value()).isEqualTo(36);
        var source = term.term().evidence();
        assertThat(source.status()).isEqualTo(EvidenceStatus.CONFIRMED);
        assertThat(source.document()).isEqualTo("terms.pdf");
        assertThat(source.page()).isEqualTo(2);
        assertThat(source.quote()).contains("thirty-six (36) months");
        assertThat(source.recordedBy()).isEqualTo(ada.displayName());
        assertThat(state(offer, "term.months")).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void acceptingTwiceCapturesOnce() {
        var offer = offerWithTerms();
        var months = proposal(read(offer), "term.months");

        evidence.accept(offer.quote(), months.id(), EarlierTerm.none());
        evidence.accept(offer.quote(), months.id(), EarlierTerm.none());

        assertThat(only(offer, "term.months").revision()).isEqualTo(1);
    }

    @Test
    void aClaimThatSaysTheSameIsConfirmedByTheDocument() {
        var offer = offerWithTerms(claim("term.months", 36));
        var months = proposal(read(offer), "term.months");
        assertThat(months.state()).isEqualTo(ProposalState.OPEN);

        evidence.accept(offer.quote(), months.id(), EarlierTerm.none());

        assertThat(only(offer, "term.months").revision()).isEqualTo(2);
        assertThat(only(offer, "term.months").term().evidence().document()).isEqualTo("terms.pdf");
    }

    @Test
    void aTermThatSaysSomethingElseIsNeverOverwrittenWithoutAWord() {
        var offer = offerWithTerms(claim("term.months", 24));
        var months = proposal(read(offer), "term.months");
        assertThat(months.differing()).extracting(known -> known.term().value()).containsExactly(24);

        assertThatThrownBy(() -> evidence.accept(offer.quote(), months.id(), EarlierTerm.none()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo("evidence.problem.differs"));
        assertThat(only(offer, "term.months").term().value()).isEqualTo(24);

        evidence.accept(offer.quote(), months.id(), EarlierTerm.kept());
        assertThat(captured(offer)).extracting(known -> known.term().value()).containsExactly(24, 36);
    }

    @Test
    void aReplacedTermKeepsItsEarlierRevision() {
        var offer = offerWithTerms(claim("term.months", 24));
        var months = proposal(read(offer), "term.months");

        evidence.accept(
                offer.quote(),
                months.id(),
                EarlierTerm.replaced(months.differing().getFirst()));

        var term = only(offer, "term.months");
        assertThat(term.term().value()).isEqualTo(36);
        assertThat(terms.findHistory(offer.quote(), term.entry()))
                .extracting(known -> known.term().value())
                .containsExactly(24, 36);
    }

    @Test
    void replacingATermThatWasRevisedInBetweenIsStale() {
        var offer = offerWithTerms(claim("term.months", 24));
        var months = proposal(read(offer), "term.months");
        var seen = months.differing().getFirst();
        terms.revise(offer.quote(), seen.entry(), 1, claim("term.months", 12), null);

        assertThatThrownBy(() -> evidence.accept(offer.quote(), months.id(), EarlierTerm.replaced(seen)))
                .isInstanceOf(StaleEditException.class);
        assertThat(only(offer, "term.months").term().value()).isEqualTo(12);
    }

    @Test
    void aCorrectionIsCapturedAndRemembered() {
        var offer = offerWithTerms();
        var months = proposal(read(offer), "term.months");
        var said = new CapturedTerm("term.months", 48, "months", months.evidence(), null);

        var entry = evidence.correct(offer.quote(), months.id(), said, EarlierTerm.none());

        assertThat(only(offer, "term.months").term().value()).isEqualTo(48);
        var corrected = proposal(read(offer), "term.months");
        assertThat(corrected.state()).isEqualTo(ProposalState.CORRECTED);
        assertThat(corrected.capturedAs()).isEqualTo(entry);
        assertThat(corrected.decidedBy()).isEqualTo(ada.displayName());
        var nextRound = reading.nextRound(offer);
        assertThat(proposal(evidence.find(nextRound).reading().orElseThrow(), "term.months")
                        .state())
                .isEqualTo(ProposalState.OPEN);
    }

    @Test
    void aCorrectionMustBeAboutTheSameClauseAndFollowTheRulesOfEvidence() {
        var offer = offerWithTerms();
        var months = proposal(read(offer), "term.months");
        var other = new CapturedTerm("renewal.months", 48, "months", months.evidence(), null);
        var wordless = new CapturedTerm(
                "term.months",
                48,
                "months",
                new Evidence(EvidenceStatus.CONFIRMED, null, 2, null, null, null, null),
                null);

        assertThatThrownBy(() -> evidence.correct(offer.quote(), months.id(), other, EarlierTerm.none()))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> evidence.correct(offer.quote(), months.id(), wordless, EarlierTerm.none()))
                .isInstanceOf(ProblemException.class);
        assertThat(captured(offer)).isEmpty();
    }

    @Test
    void aRejectionHoldsForTheVersionOfTheDocumentInEveryRoundUntilItIsTakenBack() {
        var offer = offerWithTerms();
        var months = proposal(read(offer), "term.months");

        evidence.reject(offer.quote(), months.id(), " That is the old contract. ");

        var rejected = proposal(read(offer), "term.months");
        assertThat(rejected.state()).isEqualTo(ProposalState.REJECTED);
        assertThat(rejected.reason()).isEqualTo("That is the old contract.");
        assertThat(read(offer).notFound()).contains("term.months");
        var nextRound = reading.nextRound(offer);
        assertThat(proposal(evidence.find(nextRound).reading().orElseThrow(), "term.months")
                        .state())
                .isEqualTo(ProposalState.REJECTED);

        evidence.reopen(offer.quote(), months.id());
        assertThat(state(offer, "term.months")).isEqualTo(ProposalState.OPEN);

        evidence.reject(offer.quote(), months.id(), "");
        reading.hand(
                offer,
                "terms.pdf",
                aPaper().page("Terms", "The initial term is thirty-six (36) months. Amended.")
                        .bytes());
        assertThat(state(offer, "term.months")).isEqualTo(ProposalState.OPEN);
    }

    @Test
    void whatIsNotFoundIsToBeAskedAndNeverANo() {
        var offer = offerWithTerms(claim("sla.soleRemedy", true));

        var read = read(offer);

        assertThat(read.notFound()).contains("sla.target", "etf").doesNotContain("term.months", "sla.soleRemedy");
        assertThat(read.proposals())
                .extracting(proposal -> proposal.term().key())
                .doesNotContain("sla.target");
        assertThat(captured(offer)).hasSize(1);
    }

    @Test
    void onlyDocumentsOfTheProviderThatCanBeOpenedAreRead() {
        var offer = offerWithTerms();
        reading.hand(offer.client(), "Northgate", "terms.pdf", TestFiles.demo("harbor-dental", "bluemarten/terms.pdf"));
        reading.hand(offer, "danger.pdf", TestFiles.hostile("javascript-openaction.pdf"));
        reading.hand(offer, "scan.pdf", TestFiles.hostile("scan-no-text.pdf"));
        reading.hand(offer, "locked.pdf", TestFiles.hostile("encrypted-owner-only.pdf"));

        assertThat(evidence.find(offer.quote()).papers())
                .extracting(paper -> paper.fileName())
                .contains("terms.pdf", "scan.pdf")
                .doesNotContain("danger.pdf");
        assertThat(read(offer).proposals())
                .extracting(proposal -> proposal.evidence().document())
                .containsOnly("terms.pdf");
    }

    @Test
    void theQuotedWordsOfEveryProposalAreFoundOnTheirPage() {
        var offer = reading.offer("Harbor Dental");
        var folders = Map.of(
                "harbor-dental", List.of("bluemarten", "larkfield", "graywhale"),
                "xinghe-logistics", List.of("qilan", "jiangpan"));
        folders.forEach((demo, providers) -> providers.forEach(provider -> {
            for (var paper : List.of("terms.pdf", "sla.pdf")) {
                reading.hand(offer.client(), provider, paper, TestFiles.demo(demo, provider + "/" + paper));
            }
        }));

        var lost = new ArrayList<String>();
        int found = 0;
        for (var paper : documents.findAll(new DocumentOwner(offer.client().value()))) {
            for (var kept : reader.read(List.of(paper))) {
                var places = documents.findPlaces(paper.id(), Objects.requireNonNull(kept.page()), kept.quote());
                found += places.areas().isEmpty() ? 0 : 1;
                if (places.areas().isEmpty()) {
                    lost.add(paper.folder() + " " + paper.fileName() + " " + kept.page() + ": " + kept.quote());
                }
            }
        }

        assertThat(lost).isEmpty();
        assertThat(found).isGreaterThan(150);
    }

    @Test
    void theMarkIsWhereTheWordsAreHoweverThePageIsTurned() {
        var offer = offerWithTerms();
        for (int turned : List.of(0, 90, 180, 270)) {
            var paper = reading.hand(
                    offer,
                    "turned-" + turned + ".pdf",
                    aPaper().page("One", "Two three", "Four").turned(turned).bytes());

            var places = documents.findPlaces(paper, 1, "three Four");

            assertThat(places.areas()).as("turned by " + turned).hasSizeBetween(1, 9);
            assertThat(places.areas()).allSatisfy(EvidenceServiceTest::isOnThePage);
            assertThat(places.ratio() > 1).isEqualTo(turned % 180 == 0);
        }
        var upright = documents.findPlaces(
                reading.hand(
                        offer,
                        "up.pdf",
                        aPaper().page("One", "Two three", "Four").bytes()),
                1,
                "Two");
        assertThat(upright.areas()).hasSize(1);
        assertThat(upright.areas().getFirst().left()).isBetween(0.09, 0.11);
        assertThat(upright.areas().getFirst().top()).isBetween(0.07, 0.09);
    }

    private static void isOnThePage(QuotedPlaces.Area area) {
        assertThat(area.left()).isBetween(0.0, 1.0);
        assertThat(area.top()).isBetween(0.0, 1.0);
        assertThat(area.left() + area.width()).isLessThanOrEqualTo(1.001);
        assertThat(area.top() + area.height()).isLessThanOrEqualTo(1.001);
    }

    @Test
    void aConsultantWithoutTheClientAClientAndAnotherTenantGetNothing() {
        var offer = offerWithTerms();
        var paper = evidence.find(offer.quote()).papers().getFirst();
        var months = proposal(read(offer), "term.months");

        for (var stranger : List.of(
                signedIn.enrol(tenant, Role.CONSULTANT),
                signedIn.enrol(openTenant("Other " + UUID.randomUUID()), Role.TENANT_ADMIN))) {
            signedIn.as(stranger);
            assertThatThrownBy(() -> evidence.find(offer.quote()).reading()).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> evidence.read(offer.quote())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> evidence.accept(offer.quote(), months.id(), EarlierTerm.none()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> documents.picture(paper.id(), 1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> documents.findPlaces(paper.id(), 1, "months"))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> documents.findPage(paper.id(), 1)).isInstanceOf(NotFoundException.class);
        }
        signedIn.as(signedIn.enrol(tenant, Role.CLIENT_USER));
        assertThatThrownBy(() -> evidence.find(offer.quote()).reading()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> evidence.reject(offer.quote(), months.id(), ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aProposalOfAnotherOfferIsNoProposalOfThisOne() {
        var offer = offerWithTerms();
        var months = proposal(read(offer), "term.months");
        var other = reading.offer("Lakeside Vets");
        reading.hand(other, "terms.pdf", TestFiles.demo("harbor-dental", "bluemarten/terms.pdf"));
        evidence.read(other.quote());

        assertThatThrownBy(() -> evidence.accept(other.quote(), months.id(), EarlierTerm.none()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> evidence.reject(other.quote(), months.id(), ""))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void structuresReadFromTheKeptReadingAreCapturedAsTheyWereFound() {
        var offer = reading.offer("Harbor Dental");
        reading.hand(offer, "sla.pdf", TestFiles.demo("harbor-dental", "quillstone/sla.pdf"));
        var claim = proposal(read(offer), "sla.claim");

        evidence.accept(offer.quote(), claim.id(), EarlierTerm.none());

        assertThat(only(offer, "sla.claim").term().value())
                .isInstanceOf(Map.class)
                .isEqualTo(claim.term().value());
        assertThat(state(offer, "sla.claim")).isEqualTo(ProposalState.ACCEPTED);
    }

    private Offer offerWithTerms(CapturedTerm... captured) {
        var offer = reading.offer("Harbor Dental", captured);
        reading.hand(
                offer,
                "terms.pdf",
                aPaper().page("Service agreement", "Between the parties.")
                        .page(
                                "1. Term",
                                "The initial term of this agreement is thirty-six (36) months from activation.")
                        .bytes());
        return offer;
    }

    private OfferReading read(Offer offer) {
        evidence.read(offer.quote());
        return evidence.find(offer.quote()).reading().orElseThrow();
    }

    private ProposalState state(Offer offer, String key) {
        return proposal(read(offer), key).state();
    }

    private static TermProposal proposal(OfferReading read, String key) {
        return read.proposals().stream()
                .filter(proposal -> proposal.term().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + read.proposals()));
    }

    private QuoteTerm only(Offer offer, String key) {
        assertThat(captured(offer)).extracting(known -> known.term().key()).containsOnlyOnce(key);
        return captured(offer).stream()
                .filter(known -> known.term().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<QuoteTerm> captured(Offer offer) {
        return quotes.getQuote(offer.quote()).terms();
    }

    private static CapturedTerm claim(String key, Object value) {
        return new CapturedTerm(
                key, value, null, new Evidence(EvidenceStatus.CLAIMED, null, null, null, "Jo Park", null, null), null);
    }
}
