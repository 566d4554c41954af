package io.parley.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.evidence.testing.Papers.aPaper;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import io.parley.clients.AssignmentService;
import io.parley.clients.ContactRole;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.evidence.testing.Reading;
import io.parley.evidence.testing.Reading.Offer;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteTerm;
import io.parley.tenancy.TenantId;
import io.parley.terms.CapturedTerm;
import io.parley.testing.TestFiles;
import io.parley.testing.ViewTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class EvidenceViewTest extends ViewTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Reading reading;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private AssignmentService assignments;

    private TenantId tenant;
    private Actor ada;
    private Offer offer;

    @SuppressWarnings("NullAway.Init") // set before each test
    EvidenceViewTest() {}

    @BeforeEach
    void anOfferOfQuillstone() {
        tenant = signedIn.openTenant("Beacon " + UUID.randomUUID());
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        offer = signedIn.as(ada, () -> reading.offer("Harbor Dental", claim("renewal.months", 6)));
    }

    @Test
    void anOfferWithoutDocumentsSaysWhatToHandIn() {
        browse(ada);
        open(offer.page());

        assertThat(shown())
                .contains("No documents of Quillstone yet")
                .contains("All documents of the client")
                .contains("paper-upload");
    }

    @Test
    void proposalsStandBesideTheirPageAndBecomeTermsOneByOne() {
        handTerms();
        browse(ada);
        read(offer.page());

        assertThat(shown())
                .contains("Documents of Quillstone, round 1")
                .contains("Nothing becomes a term before you accept it")
                .contains("terms.pdf, page 2 of 2");
        assertThat(current().row().term().key()).isEqualTo("term.months");
        assertThat(DownloadKt.downloadResource(_get(Image.class).getSrc())).isNotEmpty();
        int open = cards().size();

        run(Command.ACCEPT);

        assertThat(term("term.months").term().evidence().page()).isEqualTo(2);
        assertThat(cards()).hasSize(open - 1);
        assertThat(choice("show-accepted").getText()).isEqualTo("Accepted (1)");
        run(Command.SHOW_ACCEPTED);
        assertThat(cards()).extracting(card -> card.row().term().key()).containsExactly("term.months");
    }

    @Test
    void aRejectionAsksForAReasonAndCanBeTakenBack() {
        handTerms();
        browse(ada);
        read(offer.page());

        run(Command.REJECT);
        _setValue(
                _get(TextField.class, field -> field.withAttribute("data-testid", "reject-reason")),
                "Last year's contract");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Reject")));

        assertThat(choice("show-rejected").getText()).isEqualTo("Rejected (1)");
        run(Command.SHOW_REJECTED);
        assertThat(shown()).contains("Rejected by " + ada.displayName() + ": Last year's contract");
        run(Command.REOPEN);
        assertThat(choice("show-rejected").getText()).isEqualTo("Rejected (0)");
        assertThat(quotes(offer)).hasSize(1);
    }

    @Test
    void aCorrectionOpensTheFormOfTheTermWithWhatWasRead() {
        handTerms();
        browse(ada);
        read(offer.page());

        run(Command.CORRECT);
        assertThat(_get(TextField.class, field -> field.withAttribute("data-testid", "term-document"))
                        .getValue())
                .isEqualTo("terms.pdf");
        assertThat(_get(TextArea.class, field -> field.withAttribute("data-testid", "term-quote"))
                        .getValue())
                .contains("thirty-six");
        _setValue(
                _get(_get(Dialog.class), IntegerField.class, field -> field.withAttribute("data-testid", "term-value")),
                48);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Save")));

        assertThat(term("term.months").term().value()).isEqualTo(48);
        run(Command.SHOW_ACCEPTED);
        assertThat(shown()).contains("Corrected by " + ada.displayName() + ". The rule had read: 36 months");
    }

    @Test
    void aCorrectionWithoutWordsStaysInItsForm() {
        handTerms();
        browse(ada);
        read(offer.page());

        run(Command.CORRECT);
        _setValue(_get(TextArea.class, field -> field.withAttribute("data-testid", "term-quote")), "");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Save")));

        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(quotes(offer)).hasSize(1);
    }

    @Test
    void aCorrectionThatMeetsAnotherTermComesBackWhenThePersonThinksAgain() {
        handTerms();
        browse(ada);
        read(offer.page());
        choose("renewal.months");

        run(Command.CORRECT);
        _setValue(
                _get(_get(Dialog.class), IntegerField.class, field -> field.withAttribute("data-testid", "term-value")),
                18);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Save")));
        MockVaadin.clientRoundtrip(true);
        _click(_get(Button.class, button -> button.withText("Cancel")));

        assertThat(_get(IntegerField.class, field -> field.withAttribute("data-testid", "term-value"))
                        .getValue())
                .isEqualTo(18);
        assertThat(quotes(offer)).hasSize(1);
    }

    @Test
    void aDocumentHandedInMeanwhileIsReadBeforeAnythingElseIsDecided() {
        handTerms();
        browse(ada);
        read(offer.page());
        signedIn.as(ada, () -> reading.hand(offer, "sla.pdf", TestFiles.demo("harbor-dental", "quillstone/sla.pdf")));

        run(Command.ACCEPT);
        awaitDesk();

        assertThat(quotes(offer)).hasSize(1);
        assertThat(cards()).extracting(card -> card.row().term().key()).contains("sla.target", "term.months");
    }

    @Test
    void aTermThatSaysSomethingElseIsShownAndTheReaderDecides() {
        handTerms();
        browse(ada);
        read(offer.page());
        choose("renewal.months");
        assertThat(shown()).contains("Captured already, and different: 6 months (claimed · Jo Park)");

        run(Command.ACCEPT);
        assertThat(shown()).contains("In the document").contains("confirmed · terms.pdf, page 2");
        _click(_get(Button.class, button -> button.withAttribute("data-testid", "keep-both")));

        assertThat(quotes(offer))
                .filteredOn(known -> known.term().key().equals("renewal.months"))
                .extracting(known -> known.term().value())
                .containsExactly(6, 12);
    }

    @Test
    void whatWasNotFoundIsToBeAskedAndCanBeEnteredByWhoeverFindsIt() {
        handTerms();
        browse(ada);
        read(offer.page());

        run(Command.SHOW_NOT_FOUND);
        choose("sla.soleRemedy");
        assertThat(shown()).contains("That is not a “no”: ask the provider in writing.");
        run(Command.CORRECT);
        _setValue(
                _get(TextArea.class, field -> field.withAttribute("data-testid", "term-quote")),
                "sole and exclusive remedy");
        @SuppressWarnings("unchecked")
        Select<Boolean> value = _get(Select.class, field -> field.withAttribute("data-testid", "term-value"));
        _setValue(value, true);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Save")));

        assertThat(term("sla.soleRemedy").term().evidence().document()).isEqualTo("terms.pdf");
        assertThat(cards()).extracting(card -> card.row().term().key()).doesNotContain("sla.soleRemedy");
    }

    @Test
    void pagesAndDocumentsAreTurnedWithoutLosingThePlaceInTheList() {
        handTerms();
        signedIn.as(
                ada, () -> reading.hand(offer, "terms.docx", TestFiles.demo("harbor-dental", "quillstone/terms.docx")));
        browse(ada);
        read(offer.page());
        var before = current().row();

        run(Command.NEXT_DOCUMENT);
        assertThat(shown()).contains("terms.pdf, page 1 of 2");
        run(Command.PAGE_FORWARD);
        assertThat(shown()).contains("terms.pdf, page 2 of 2");
        run(Command.PAGE_FORWARD);
        run(Command.PAGE_BACK);
        assertThat(shown()).contains("terms.pdf, page 1 of 2");
        assertThat(current().row()).isEqualTo(before);
        run(Command.NEXT);
        assertThat(current().row()).isNotEqualTo(before);
        run(Command.HELP);
        assertThat(shown()).contains("Keys on this page").contains("Next page of the document");
    }

    @Test
    void aDocumentWithoutPagesIsShownAsTextWithTheWordsMarked() {
        signedIn.as(
                ada, () -> reading.hand(offer, "terms.docx", TestFiles.demo("harbor-dental", "quillstone/terms.docx")));
        browse(ada);
        read(offer.page());

        assertThat(_find(Image.class)).isEmpty();
        assertThat(_find(com.vaadin.flow.component.HtmlComponent.class, mark -> mark.withClasses("ev-mark")))
                .hasSize(1);
    }

    @Test
    void theTermsTabLeadsToTheDocumentsAndToThePageOfATerm() {
        handTerms();
        browse(ada);
        read(offer.page());
        run(Command.ACCEPT);
        open(ClientNavigation.engagement(offer.client(), offer.engagement(), "terms"));

        var link = _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("evidence?term="))
                .toList();
        assertThat(link).hasSize(1);
        read(link.getFirst());
        assertThat(current().row().term().key()).isEqualTo("term.months");
        assertThat(shown()).contains("terms.pdf, page 2 of 2");

        open(ClientNavigation.engagement(offer.client(), offer.engagement(), "terms"));
        _click(_get(Button.class, button -> button.withAttribute("data-testid", "read-papers")));
        assertThat(address()).isEqualTo(offer.page());
    }

    @Test
    void aClientAColleagueAndAnotherTenantAreTurnedAway() {
        handTerms();
        var client = signedIn.enrol(tenant, Role.CLIENT_USER);
        signedIn.asSystem(tenant, () -> {
            assignments.admit(
                    offer.client(), Objects.requireNonNull(client.membershipId()), ContactRole.DECISION_MAKER);
            return true;
        });
        for (var stranger : List.of(
                client,
                signedIn.enrol(tenant, Role.CONSULTANT),
                signedIn.enrol(signedIn.openTenant("Other " + UUID.randomUUID()), Role.TENANT_ADMIN))) {
            browse(stranger);
            open(offer.page());
            assertThat(_find(EvidenceDesk.class)).isEmpty();
            assertThat(shown()).doesNotContain("Quillstone").doesNotContain("terms.pdf");
        }
    }

    @Test
    void thePageSpeaksChinese() {
        handTerms();
        browse(ada);
        read(offer.page());
        openInChinese(offer.page());

        assertThat(shown()).contains("Quillstone的文件，第 1 轮").contains("待处理").contains("采纳");
    }

    private void handTerms() {
        signedIn.as(
                ada,
                () -> reading.hand(
                        offer,
                        "terms.pdf",
                        aPaper().page("Service agreement", "Between the parties.")
                                .page(
                                        "1. Term",
                                        "The initial term of this agreement is thirty-six (36) months.",
                                        "2. Renewal",
                                        "It renews automatically for successive terms of twelve (12) months each.")
                                .bytes()));
    }

    /** Opens the page and waits until the documents were read. */
    private void read(String address) {
        asInABrowser(() -> open(address));
        awaitDesk();
    }

    private static void awaitDesk() {
        asInABrowser(EvidenceViewTest::waitForDesk);
    }

    /**
     * The thread that has read the documents may be the one that shows them; as in a browser's session, it then finds there who
     * looks at the page.
     */
    private static void asInABrowser(Runnable work) {
        var session = VaadinSession.getCurrent().getSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
        try {
            work.run();
        } finally {
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        }
    }

    private static void waitForDesk() {
        var until = Instant.now().plus(PATIENCE);
        while (_find(EvidenceDesk.class).isEmpty() && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
            MockVaadin.clientRoundtrip(true);
        }
        assertThat(_find(EvidenceDesk.class)).as(shown()).hasSize(1);
    }

    private static void run(Command command) {
        _get(EvidenceDesk.class).run(command);
        MockVaadin.clientRoundtrip(true);
    }

    private static void choose(String key) {
        for (int i = 0; i < cards().size(); i++) {
            if (current().row().term().key().equals(key)) {
                return;
            }
            run(Command.NEXT);
        }
        throw new AssertionError(key + " is not in the list");
    }

    private static List<RowCard> cards() {
        return _find(RowCard.class);
    }

    private static RowCard current() {
        return cards().stream()
                .filter(card -> card.getElement().hasAttribute("aria-current"))
                .findFirst()
                .orElseThrow();
    }

    private static Button choice(String id) {
        return _get(Button.class, choice -> choice.withAttribute("data-testid", id));
    }

    private QuoteTerm term(String key) {
        return quotes(offer).stream()
                .filter(known -> known.term().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<QuoteTerm> quotes(Offer of) {
        return signedIn.as(ada, () -> quotes.getQuote(of.quote()).terms());
    }

    private static CapturedTerm claim(String key, Object value) {
        return new CapturedTerm(
                key, value, null, new Evidence(EvidenceStatus.CLAIMED, null, null, null, "Jo Park", null, null), null);
    }
}
