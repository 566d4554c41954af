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
import io.parley.common.EvidenceStatus;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteTermService;
import io.parley.terms.CapturedTerm;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What providers said and did not write. Today is 23 November 2026. */
@SuppressWarnings("NullAway.Init") // each test has its own engagement
class PromiseServiceTest extends ServiceTest {

    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 16);

    @Autowired
    private PromiseService promises;

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
    private ProviderId larkfield;
    private QuoteId offer;

    @BeforeEach
    void anOfferOfWhichSomeWasOnlySaid() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        engagement = engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027"));
        larkfield = providers.ensure("Larkfield");
        offer = submit("19.95");
    }

    @Test
    void everyClaimOfACurrentOfferIsAPromiseAndWhatIsInADocumentIsNot() {
        assertThat(all()).singleElement().satisfies(promise -> {
            assertThat(promise.providerName()).isEqualTo("Larkfield");
            assertThat(promise.term()).isNotNull();
            assertThat(promise.consideration()).isEqualTo(7);
            assertThat(promise.said().saidBy()).isEqualTo("Ann Agent");
            assertThat(promise.said().asOf()).isEqualTo(LAST_WEEK);
            assertThat(promise.said().quote()).isEqualTo("We are there day and night");
            assertThat(promise.state()).isEqualTo(PromiseState.OPEN);
            assertThat(promise.recordedBy()).isEqualTo(ada.displayName());
        });
    }

    @Test
    void aClaimThatAPaperConfirmsLeavesTheOpenListByItselfWithItsEvidence() {
        var entry = quotes.getQuote(offer).terms().stream()
                .filter(term -> term.term().key().equals("support.hours"))
                .findFirst()
                .orElseThrow();
        terms.revise(
                offer,
                entry.entry(),
                entry.revision(),
                new CapturedTerm(
                        "support.hours",
                        "24x7",
                        null,
                        Evidence.confirmed("contract.pdf", 4, "Support is available 24x7"),
                        null),
                null);

        assertThat(all()).singleElement().satisfies(promise -> {
            assertThat(promise.state()).isEqualTo(PromiseState.IN_WRITING);
            var written = Objects.requireNonNull(promise.inWriting());
            assertThat(written.document()).isEqualTo("contract.pdf");
            assertThat(written.page()).isEqualTo(4);
        });
    }

    @Test
    void aClaimIsAlsoInWritingWhenAnotherTermConfirmsItButNotWhenAPaperSaysOtherwise() {
        terms.capture(offer, aTerm("support.hours", "Mo-Fr 9-17"));
        assertThat(all()).extracting(PromiseDetails::state).containsExactly(PromiseState.OPEN);

        terms.capture(offer, aTerm("support.hours", "24x7"));
        assertThat(all()).extracting(PromiseDetails::state).containsExactly(PromiseState.IN_WRITING);
    }

    @Test
    void aStepStillCountsWhenTheNextRoundSaysTheSame() {
        promises.move(engagement, Set.of(key()), PromiseStepDraft.asked(LAST_WEEK));
        submit("18.95");

        assertThat(all()).singleElement().satisfies(promise -> {
            assertThat(promise.state()).isEqualTo(PromiseState.ASKED);
            assertThat(promise.on()).isEqualTo(LAST_WEEK);
        });
    }

    @Test
    void whatBecameOfAPromiseIsTheLastStepAndOneCanTakeItBack() {
        promises.move(engagement, Set.of(key()), written("order.pdf", "Support day and night"));
        assertThat(all()).singleElement().satisfies(promise -> {
            assertThat(promise.state()).isEqualTo(PromiseState.IN_WRITING);
            assertThat(promise.channel()).isEqualTo(PromiseChannel.CALL);
            assertThat(promise.inWriting()).isNotNull();
        });

        promises.move(engagement, Set.of(key()), step(PromiseState.WITHDRAWN));
        assertThat(all()).extracting(PromiseDetails::state).containsExactly(PromiseState.WITHDRAWN);

        promises.move(engagement, Set.of(key()), step(PromiseState.OPEN));
        assertThat(all()).singleElement().satisfies(promise -> {
            assertThat(promise.state()).isEqualTo(PromiseState.OPEN);
            assertThat(promise.on()).isNull();
            assertThat(promise.channel()).isEqualTo(PromiseChannel.CALL);
        });
    }

    @Test
    void aStepSaysWhatIsMissing() {
        assertThatThrownBy(() -> promises.move(engagement, Set.of(key()), written(" ", "x")))
                .hasMessageContaining("promises.problem.document");
        assertThatThrownBy(() -> promises.move(engagement, Set.of(key()), written("x", " ")))
                .hasMessageContaining("promises.problem.words");
        assertThatThrownBy(() ->
                        promises.move(engagement, Set.of(key()), PromiseStepDraft.asked(LocalDate.of(2026, 11, 24))))
                .hasMessageContaining("promises.problem.future");
        var stranger = new PromiseKey(larkfield, "0".repeat(64));
        assertThatThrownBy(() -> promises.move(engagement, Set.of(stranger), PromiseStepDraft.asked(LAST_WEEK)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPromiseInFreeWordsStandsBesideTheClaimsUntilItIsTakenBack() {
        var id = promises.note(engagement, own(" Phones are swapped the same day. "));

        assertThat(all())
                .filteredOn(promise -> id.equals(promise.own()))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.text()).isEqualTo("Phones are swapped the same day.");
                    assertThat(promise.consideration()).isEqualTo(10);
                    assertThat(promise.channel()).isEqualTo(PromiseChannel.MEETING);
                    assertThat(promise.said().saidBy()).isEqualTo("Bo Boss");
                });
        promises.retract(id);
        assertThat(all()).noneMatch(promise -> promise.own() != null);
    }

    @Test
    void aPromiseInFreeWordsSaysWhatIsMissing() {
        assertThatThrownBy(() -> promises.note(engagement, own(" "))).hasMessageContaining("promises.problem.text");
        assertThatThrownBy(() -> promises.note(engagement, own("x".repeat(1001))))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() ->
                        promises.note(engagement, new PromiseDraft(larkfield, 10, "x", " ", null, PromiseChannel.MAIL)))
                .hasMessageContaining("promises.problem.saidBy");
        assertThatThrownBy(() ->
                        promises.note(engagement, new PromiseDraft(larkfield, 11, "x", "y", null, PromiseChannel.MAIL)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> promises.note(
                        engagement,
                        new PromiseDraft(larkfield, 1, "x", "y", LocalDate.of(2026, 12, 24), PromiseChannel.MAIL)))
                .hasMessageContaining("promises.problem.future");
    }

    @Test
    void aColleagueWithoutTheClientAndAnotherConsultancyReachNothing() {
        var own = promises.note(engagement, own("Phones are swapped."));
        var key = key();
        for (var stranger : List.of(
                signedIn.enrol(ada.tenantId(), Role.CONSULTANT),
                signedIn.enrol(openTenant("Northgate Partners"), Role.TENANT_ADMIN))) {
            signedIn.as(stranger);
            assertThatThrownBy(() -> promises.findByEngagement(engagement)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> promises.note(engagement, own("x"))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> promises.retract(own)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> promises.move(engagement, Set.of(key), PromiseStepDraft.asked(LAST_WEEK)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private List<PromiseDetails> all() {
        return promises.findByEngagement(engagement);
    }

    private PromiseKey key() {
        return all().getFirst().key();
    }

    private QuoteId submit(String price) {
        return quotes.submit(
                engagement,
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", price))
                        .with(
                                aTerm("renewal.mode", "NONE"),
                                new CapturedTerm(
                                        "support.hours",
                                        "24x7",
                                        null,
                                        new Evidence(
                                                EvidenceStatus.CLAIMED,
                                                null,
                                                null,
                                                "We are there day and night",
                                                "Ann Agent",
                                                LAST_WEEK,
                                                null),
                                        null))
                        .draft());
    }

    private PromiseDraft own(String text) {
        return new PromiseDraft(larkfield, 10, text, "Bo Boss", LAST_WEEK, PromiseChannel.MEETING);
    }

    private static PromiseStepDraft step(PromiseState state) {
        return new PromiseStepDraft(state, LAST_WEEK, null, null, null, null, null);
    }

    private static PromiseStepDraft written(String document, String words) {
        return new PromiseStepDraft(
                PromiseState.IN_WRITING, LAST_WEEK, PromiseChannel.CALL, document, 2, words, "Sent by Ann");
    }
}
