package io.parley.requests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.ClientNeeds;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.common.Texts;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.GuestLinks;
import io.parley.identity.Role;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.requests.IntakeDraft;
import io.parley.requests.IntakeService;
import io.parley.requests.InvitationStatus;
import io.parley.requests.InvitedProvider;
import io.parley.requests.Invitee;
import io.parley.requests.RequestDraft;
import io.parley.requests.RequestService;
import io.parley.terms.FeatureAnswer;
import io.parley.testing.ViewTest;
import io.parley.uikit.FormDialog;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The consultant asks, the provider answers, the consultant takes over. Today is 23 November 2026. */
@SuppressWarnings("NullAway.Init") // each test has its own engagement
class RequestViewsTest extends ViewTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 4);

    @Autowired
    private RequestService requests;

    @Autowired
    private IntakeService intake;

    @Autowired
    private GuestLinks links;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    private Actor ada;
    private ClientId client;
    private EngagementId engagement;
    private ProviderId larkfield;

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
    }

    @Test
    void theFirstRequestGoesOutFromTheEmptyPage() {
        browse(ada);
        open(tab());
        assertThat(page()).contains("Nobody has been asked yet");
        _click(button("ask-for-quotes"));
        chooseLarkfield();
        _setValue(textField("invitee-name"), "Ann Agent");
        _setValue(_find(EmailField.class).getFirst(), "ann@larkfield.example");
        _setValue(_get(DatePicker.class, spec -> spec.withPredicate(called("request-deadline"))), DEADLINE);
        _get(FormDialog.class).save();

        var sent = requests.findByEngagement(engagement).getFirst();
        assertThat(sent.invited()).extracting(InvitedProvider::providerName).containsExactly("Larkfield");
        assertThat(page()).contains("Request 1", "0 of 1 answered");
    }

    @Test
    void anIncompleteRowSaysAtItsFieldsWhatIsMissingAndKeepsWhatWasTyped() {
        browse(ada);
        open(tab());
        _click(button("ask-for-quotes"));
        _setValue(textField("invitee-name"), "Ann Agent");
        _setValue(_get(DatePicker.class, spec -> spec.withPredicate(called("request-deadline"))), DEADLINE);
        _get(FormDialog.class).save();

        assertThat(_find(EmailField.class).getFirst().getErrorMessage()).contains("ann@example.com");
        assertThat(textField("invitee-name").getValue()).isEqualTo("Ann Agent");
        assertThat(requests.findByEngagement(engagement)).isEmpty();
    }

    @Test
    void aProviderWithoutAnAccountFillsThePageAndItsAnswerIsTakenIntoTheComparison() {
        send(false);
        var secret = mint();
        browseAsNobody();
        open("quote-request/" + secret);
        assertThat(page()).contains("Coastline Advisory asks Larkfield for an offer", "Must have");

        _setValue(textField("intake-planName"), "Essential");
        _setValue(_get(IntegerField.class, spec -> spec.withPredicate(called("term-notice.period"))), 60);
        _setValue(select("feature-FAX"), FeatureAnswer.ADD_ON);
        _click(button("send-answer"));
        assertThat(page()).as("nothing is offered yet").contains("There is no line yet");
        fillLine();
        _click(button("send-answer"));
        assertThat(page()).contains("Thank you");

        browse(ada);
        open(tab());
        assertThat(page()).contains("1 of 1 answered");
        _click(rowButton("read-answer"));
        MockVaadin.clientRoundtrip(true);
        assertThat(page()).contains("Essential", "60 days");
        _click(button("take-answer"));
        var taken = quotes.findCurrent(engagement).getFirst();
        assertThat(taken.planName()).isEqualTo("Essential");
        assertThat(quotes.getQuote(taken.id()).terms())
                .extracting(term -> term.term().key())
                .containsExactlyInAnyOrder("notice.period", "feature.FAX");
        assertThat(quotes.getQuote(taken.id()).terms())
                .allMatch(
                        term -> "CLAIMED".equals(term.term().evidence().status().name()));
    }

    @Test
    void aProviderDeclinesAndTheConsultantReadsWhy() {
        send(false);
        var secret = mint();
        browseAsNobody();
        open("quote-request/" + secret);
        _click(button("decline"));
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(called("decline-reason"))), "Too far away.");
        _get(FormDialog.class).save();
        assertThat(page()).contains("You declined to offer");

        browse(ada);
        open(tab());
        assertThat(PrettyPrintTreeKt.toPrettyTree(GridKt._getCellComponent(invited(), 0, "status")))
                .contains("declined", "Too far away.");
    }

    @Test
    void aSealedAnswerIsNotOnThePageBeforeItIsOpened() {
        send(true);
        intake.answer(mint(), "127.0.0.1", answer("17.77"));
        browse(ada);
        open(tab());
        assertThat(page()).contains("sealed", "1 of 1 answered").doesNotContain("17.77");
        assertThat(rowButtons("read-answer")).isEmpty();

        _click(button("open-answers"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _click(rowButton("read-answer"));
        MockVaadin.clientRoundtrip(true);
        assertThat(page()).contains("17.77");
    }

    @Test
    void anInvitationIsTakenBackAndItsLinkSaysSo() {
        send(false);
        var secret = mint();
        browse(ada);
        open(tab());
        _click(rowButton("withdraw-invitation"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(onlyInvited().status()).isEqualTo(InvitationStatus.WITHDRAWN);

        browseAsNobody();
        open("quote-request/" + secret);
        assertThat(page()).contains("This link does not work").doesNotContain("Coastline");
    }

    @Test
    void bothSidesReadInChineseToo() {
        send(false);
        var secret = mint();
        browse(ada);
        UI.getCurrent().setLocale(Texts.CHINESE);
        open(tab());
        assertThat(page()).contains("询价").doesNotContain("!{", "!requests");
        browseAsNobody();
        UI.getCurrent().setLocale(Texts.CHINESE);
        open("quote-request/" + secret);
        assertThat(page()).as("the provider's own language wins").contains("asks Larkfield");
    }

    @Test
    void clientsAndColleaguesWithoutTheClientHaveNoSuchTab() {
        send(true);
        browse(signedIn.enrol(ada.tenantId(), Role.CONSULTANT));
        open(tab());
        assertThat(page()).doesNotContain("Larkfield");
        browse(signedIn.enrol(ada.tenantId(), Role.CLIENT_USER));
        open(tab());
        _assertNone(Grid.class, spec -> spec.withPredicate(called("invited")));
    }

    private void send(boolean sealed) {
        var invitee = new Invitee(
                larkfield, "Ann Agent", EmailAddress.of("ann-" + UUID.randomUUID() + "@x.example"), Locale.ENGLISH);
        requests.send(engagement, new RequestDraft(DEADLINE, sealed, true, "", List.of(invitee)));
    }

    private String mint() {
        var invitation = onlyInvited().id().value();
        return signedIn.asSystem(
                ada.tenantId(),
                () -> inTransaction(() -> links.mint(invitation, Instant.parse("2027-01-01T00:00:00Z"))));
    }

    private InvitedProvider onlyInvited() {
        return requests.findByEngagement(engagement).getFirst().invited().getFirst();
    }

    private IntakeDraft answer(String price) {
        return new IntakeDraft(
                "Ann Agent",
                aQuote(larkfield)
                        .with(aLine("SEAT", "42", price))
                        .with(aTerm("renewal.mode", "TACIT"))
                        .draft(),
                "");
    }

    private void browseAsNobody() {
        signedIn.out();
        browse();
    }

    private static void fillLine() {
        _setValue(
                _find(TextField.class, spec -> spec.withClasses("pq-description"))
                        .getFirst(),
                "Essential seat");
        var figures = _find(BigDecimalField.class);
        _setValue(figures.get(0), new BigDecimal("42"));
        _setValue(figures.get(1), new BigDecimal("19.95"));
    }

    @SuppressWarnings("unchecked")
    private void chooseLarkfield() {
        ComboBox<ProviderReference> box = _find(ComboBox.class).getFirst();
        _setValue(
                box,
                providers.findChoices().stream()
                        .filter(one -> one.id().equals(larkfield))
                        .findFirst()
                        .orElseThrow());
    }

    private static Button button(String testId) {
        return _get(Button.class, spec -> spec.withPredicate(called(testId)));
    }

    private static Button rowButton(String testId) {
        return rowButtons(testId).getFirst();
    }

    private static List<Button> rowButtons(String testId) {
        return _find(
                GridKt._getCellComponent(invited(), 0, "actions"),
                Button.class,
                spec -> spec.withPredicate(called(testId)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<InvitedProvider> invited() {
        return _find(Grid.class, spec -> spec.withPredicate(called("invited"))).getFirst();
    }

    private static TextField textField(String testId) {
        return _find(TextField.class, spec -> spec.withPredicate(called(testId)))
                .getFirst();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String testId) {
        return _get(Select.class, spec -> spec.withPredicate(called(testId)));
    }

    private static <C extends Component> Predicate<C> called(String testId) {
        return component -> testId.equals(component.getTestId());
    }

    private String tab() {
        return "clients/" + client + "/engagements/" + engagement + "/requests";
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
