package io.parley.requests;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientId;
import io.parley.clients.ClientNeeds;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementDraft;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.InvalidQuoteException;
import io.parley.quotes.QuoteProblem;
import io.parley.quotes.QuoteService;
import io.parley.testing.MailTest;
import io.parley.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A request goes out by real mail, providers answer behind its links, answers become rounds. Today is 23 November 2026. */
@SuppressWarnings("NullAway.Init") // each test has its own engagement
class RequestServiceTest extends MailTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 4);
    private static final String HERE = "127.0.0.1";

    @Autowired
    private RequestService requests;

    @Autowired
    private AnswerService answers;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Inbox inbox;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    private Actor ada;
    private ClientId client;
    private EngagementId engagement;
    private ProviderId larkfield;
    private ProviderId quillstone;

    @BeforeEach
    void openEngagement() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        clients.updateNeeds(
                client,
                new ClientNeeds(List.of(new Requirement("FAX", RequirementLevel.MUST)), Map.of(), Set.of()),
                clients.getNeeds(client).version());
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        larkfield = providers.ensure("Larkfield");
        quillstone = providers.ensure("Quillstone");
    }

    @Test
    void aProviderAnswersBehindTheMailedLinkAndTheAnswerBecomesARound() throws Exception {
        var ann = address();
        requests.send(engagement, request(false, invitee(larkfield, ann)));
        assertThat(engagements.getEngagement(engagement).stage()).isEqualTo(EngagementStage.QUOTING);

        var mail = arrived(ann);
        assertThat(mail.getSubject()).contains("Coastline Advisory");
        assertThat(part(mail, 0))
                .contains("42 seats", "36 months", "December 4, 2026")
                .doesNotContain("Harbor");
        var secret = found("quote-request/(\\S+)", part(mail, 0));

        signedIn.out();
        var page = intake.find(secret, HERE).orElseThrow();
        assertThat(page.scope().clientName()).isEqualTo("Harbor Dental");
        assertThat(page.scope().needs()).extracting(Requirement::feature).containsExactly("FAX");
        intake.answer(secret, HERE, answer(larkfield, "19.95"));

        signedIn.as(ada);
        var invited = onlyInvited();
        assertThat(invited.status()).isEqualTo(InvitationStatus.ANSWERED);
        var quote = answers.take(answerOf(invited));
        assertThat(answers.take(answerOf(invited)))
                .as("taken twice is taken once")
                .isEqualTo(quote);
        assertThat(quotes.getQuote(quote).summary().providerName()).isEqualTo("Larkfield");
        assertThat(quotes.getQuote(quote).terms()).hasSize(1);
        assertThat(inbox.mine()).hasSize(1);
        assertThat(arrived(EmailAddress.of(ada.email())).getSubject()).isEqualTo("Larkfield answered: Harbor Dental");
    }

    @Test
    void aSealedAnswerIsUnreadableInTheDatabaseAndForEverybodyUntilOpenedTogether() throws Exception {
        var ann = address();
        var bob = address();
        var request = requests.send(engagement, request(true, invitee(larkfield, ann), invitee(quillstone, bob)));
        intake.answer(secret(ann), HERE, answer(larkfield, "17.77"));

        var invited = invited(larkfield);
        assertThatThrownBy(() -> answers.getAnswer(answerOf(invited))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> answers.take(answerOf(invited))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> requests.open(request))
                .as("Quillstone may still answer")
                .isInstanceOf(ProblemException.class);
        assertThat(database.queryForList("select content, sealed_content from intake_answer")
                        .toString())
                .doesNotContain("17.77");

        intake.decline(secret(bob), HERE, "We do not serve dentists.");
        requests.open(request);
        assertThat(answers.getAnswer(answerOf(invited))
                        .offer()
                        .lines()
                        .getFirst()
                        .unitPrice())
                .isEqualByComparingTo("17.77");
        assertThat(invited(quillstone).declineReason()).isEqualTo("We do not serve dentists.");
        var opened = requests.findByEngagement(engagement).getFirst();
        assertThat(opened.request().openedBy()).isEqualTo(ada.displayName());
        assertThat(opened.open()).as("nobody answers after the opening").isFalse();
        assertThatThrownBy(() -> intake.answer(secret(ann), HERE, answer(larkfield, "16.00")))
                .isInstanceOf(ProblemException.class);
        assertThat(trail()).contains("quote-request.opened");
    }

    @Test
    void aCorrectedAnswerReplacesTheOneBefore() throws Exception {
        var ann = address();
        requests.send(engagement, request(false, invitee(larkfield, ann)));
        intake.answer(secret(ann), HERE, answer(larkfield, "19.95"));
        intake.answer(secret(ann), HERE, answer(larkfield, "18.95"));

        assertThat(onlyInvited().answers()).isEqualTo(2);
        assertThat(answers.getAnswer(answerOf(onlyInvited()))
                        .offer()
                        .lines()
                        .getFirst()
                        .unitPrice())
                .isEqualByComparingTo("18.95");
    }

    @Test
    void aWrongAnswerIsRefusedFieldByFieldAndNothingIsSaved() throws Exception {
        var ann = address();
        requests.send(engagement, request(false, invitee(larkfield, ann)));
        var secret = secret(ann);
        var wrong = new IntakeDraft(
                "Ann",
                aQuote(larkfield).months(0).with(aLine("SEAT", "-1", null)).draft(),
                "");

        assertThatThrownBy(() -> intake.answer(secret, HERE, wrong))
                .isInstanceOfSatisfying(
                        InvalidQuoteException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(QuoteProblem::field)
                                .contains("termMonths", "quantity", "unitPrice"));
        assertThat(onlyInvited().status()).isEqualTo(InvitationStatus.INVITED);
    }

    @Test
    void oneProvidersLinkCannotAnswerForAnother() throws Exception {
        var ann = address();
        requests.send(engagement, request(false, invitee(larkfield, ann), invitee(quillstone, address())));
        var secret = secret(ann);

        assertThatThrownBy(() -> intake.answer(secret, HERE, answer(quillstone, "1.00")))
                .isInstanceOf(ProblemException.class);
        assertThat(invited(quillstone).answers()).isZero();
    }

    @Test
    void aLinkTakenBackIsDeadAndSoIsNonsense() throws Exception {
        var ann = address();
        requests.send(engagement, request(false, invitee(larkfield, ann)));
        var secret = secret(ann);
        requests.withdraw(onlyInvited().id());

        assertThat(intake.find(secret, HERE)).isEmpty();
        assertThat(intake.find("nonsense", HERE)).isEmpty();
        assertThatThrownBy(() -> intake.answer(secret, HERE, answer(larkfield, "1.00")))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aSuspendedTenantsLinksOpenNothing() throws Exception {
        var ann = address();
        requests.send(engagement, request(false, invitee(larkfield, ann)));
        var secret = secret(ann);
        suspend(ada.tenantId());

        assertThat(intake.find(secret, HERE)).isEmpty();
    }

    @Test
    void anUnnamedClientIsNotNamedByItsAddressesEither() {
        var scope = requests.proposeScope(engagement, false);

        assertThat(scope.clientName()).isNull();
        assertThat(scope.sites()).allMatch(site -> site.address().isEmpty());
    }

    @Test
    void aChangedScopeIsNoticed() {
        requests.send(engagement, request(false, invitee(larkfield, address())));
        assertThat(requests.findByEngagement(engagement).getFirst().scopeChanged())
                .isFalse();

        var details = engagements.getEngagement(engagement);
        engagements.update(engagement, moreSeats(details.scope()), details.version());

        assertThat(requests.findByEngagement(engagement).getFirst().scopeChanged())
                .isTrue();
    }

    @Test
    void whatCannotGoOutSaysWhy() {
        assertThatThrownBy(() -> requests.send(
                        engagement,
                        new RequestDraft(
                                LocalDate.of(2026, 11, 1), false, true, "", List.of(invitee(larkfield, address())))))
                .hasMessageContaining("requests.problem.deadline");
        assertThatThrownBy(() -> requests.send(engagement, request(false)))
                .hasMessageContaining("requests.problem.invitees");
        assertThatThrownBy(() -> requests.send(
                        engagement, request(false, invitee(larkfield, address()), invitee(larkfield, address()))))
                .hasMessageContaining("requests.problem.twice");
        assertThat(requests.findByEngagement(engagement)).isEmpty();
    }

    @Test
    void aColleagueWithoutTheClientReachesNothing() throws Exception {
        var ann = address();
        var request = requests.send(engagement, request(true, invitee(larkfield, ann)));
        intake.answer(secret(ann), HERE, answer(larkfield, "19.95"));
        var invited = onlyInvited();
        signedIn.as(signedIn.enrol(ada.tenantId(), Role.CONSULTANT));

        assertThatThrownBy(() -> requests.findByEngagement(engagement)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> requests.open(request)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> requests.remind(invited.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> answers.getAnswer(answerOf(invited))).isInstanceOf(NotFoundException.class);
    }

    private static EngagementDraft moreSeats(EngagementDraft scope) {
        return new EngagementDraft(
                scope.name(),
                scope.seats() + 1,
                scope.termMonths(),
                scope.targetStart(),
                scope.currency(),
                scope.numbersToPort(),
                scope.assumptions(),
                scope.switchingCosts());
    }

    private static RequestDraft request(boolean sealed, Invitee... invitees) {
        return new RequestDraft(DEADLINE, sealed, true, "Please quote desk phones too.", List.of(invitees));
    }

    private static Invitee invitee(ProviderId provider, EmailAddress email) {
        return new Invitee(provider, "Ann Agent", email, Locale.ENGLISH);
    }

    private static IntakeDraft answer(ProviderId provider, String price) {
        return new IntakeDraft(
                "Ann Agent",
                aQuote(provider)
                        .with(aLine("SEAT", "42", price))
                        .with(aTerm("renewal.mode", "TACIT"))
                        .draft(),
                "");
    }

    private static String secret(EmailAddress email) throws Exception {
        return found("quote-request/(\\S+)", part(arrived(email), 0));
    }

    private static IntakeAnswerId answerOf(InvitedProvider provider) {
        return Objects.requireNonNull(provider.answer());
    }

    private InvitedProvider onlyInvited() {
        return requests.findByEngagement(engagement).getFirst().invited().getFirst();
    }

    private InvitedProvider invited(ProviderId provider) {
        return requests.findByEngagement(engagement).getFirst().invited().stream()
                .filter(one -> one.provider().equals(provider))
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail() {
        return signedIn.as(
                signedIn.enrol(ada.tenantId(), Role.TENANT_ADMIN),
                () -> audit.latest(50).stream().map(record -> record.action()).toList());
    }
}
