package io.parley.evidence.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.evidence.testing.Papers.aPaper;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.EvidenceStatus;
import io.parley.evidence.testing.Papers;
import io.parley.evidence.testing.Reading;
import io.parley.evidence.testing.Reading.Offer;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteTerm;
import io.parley.testing.BrowserTest;
import io.parley.testing.TestFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents read in a real browser: the whole way by keyboard, a long one, and how it looks to everybody. */
class EvidenceIT extends BrowserTest {

    private static final int PAGES = 60;
    private static final int STATED_ON = 57;
    private static final int MOST_TABS = 80;
    /** Between a key and the next page standing there, picture and marks; generous for a busy machine. */
    private static final double PATIENT_MILLIS = 5_000;

    @Autowired
    private Reading reading;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private AccountService accounts;

    private Actor ada;
    private Offer offer;

    @SuppressWarnings("NullAway.Init") // set before each test
    EvidenceIT() {}

    @BeforeEach
    void anOfferOfQuillstone() {
        ada = signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT);
        offer = signedIn.as(ada, () -> reading.offer("Harbor Dental"));
    }

    @Test
    void fromAnUploadedServiceLevelAgreementToConfirmedTermsWithTheKeyboardAlone() {
        page.onFileChooser(chooser -> {}); // from now on choosers are told of; asked too late, the first is lost
        signIn(ada);
        visit(ClientNavigation.engagement(offer.client(), offer.engagement(), "terms"));
        tabTo("[data-testid=read-papers]");
        page.keyboard().press("Enter");
        assertThat(page.getByText("No documents of Quillstone yet")).isVisible();
        settle();
        tabTo("vaadin-upload vaadin-button");
        page.waitForFileChooser(() -> page.keyboard().press("Enter"))
                .setFiles(new FilePayload(
                        "sla.pdf", "application/pdf", TestFiles.demo("harbor-dental", "quillstone/sla.pdf")));
        assertThat(current()).isFocused();
        assertThat(marks().first()).isVisible();

        key("Shift+?");
        assertThat(page.getByText("Keys on this page").first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByText("Keys on this page").first()).isHidden();
        int all = rows().count();
        var first = label();
        key("j");
        assertThat(label()).isNotEqualTo(first);
        key("k");
        assertThat(label()).isEqualTo(first);
        assertReadableByEverybody();

        key("r");
        page.keyboard().type("a cracked jar"); // keys of the page, but typed into a field
        page.keyboard().press("Enter");
        assertThat(rows()).hasCount(all - 1);
        assertThat(current()).isFocused();
        key("c");
        assertThat(page.getByTestId("term-document").locator("input")).isVisible();
        page.keyboard().press("Control+S");
        assertThat(rows()).hasCount(all - 2);
        for (int left = all - 2; left > 0; left--) {
            assertThat(current()).isFocused();
            key("a");
            assertThat(rows()).hasCount(left - 1);
        }
        assertThat(page.getByText("Nothing is left to decide.")).isVisible();

        var captured = captured();
        assertThat(captured).hasSize(all - 1).allSatisfy(known -> {
            assertThat(known.term().evidence().status()).isEqualTo(EvidenceStatus.CONFIRMED);
            assertThat(known.term().evidence().document()).isEqualTo("sla.pdf");
            assertThat(known.term().evidence().page()).isBetween(1, 3);
            assertThat(known.term().evidence().quote()).isNotBlank();
        });
        assertThat(captured).extracting(known -> known.term().key()).contains("sla.effort", "sla.claim");
        key("3");
        assertThat(rows()).hasCount(1);
        assertThat(rows().first()).containsText("a cracked jar");
        key("4");
        assertThat(rows().first()).containsText("ask the provider in writing");
        assertReadableByEverybody();
        key("2");
        assertThat(rows()).hasCount(all - 1);
    }

    @Test
    void aDocumentOfSixtyPagesIsDrawnPageByPageAsItIsTurned() {
        signedIn.as(ada, () -> reading.hand(offer, "agreement.pdf", longPaper()));
        var pictures = new AtomicInteger();
        page.onRequest(request -> pictures.addAndGet(request.url().contains("VAADIN/dynamic") ? 1 : 0));
        signIn(ada);
        double begun = now();
        visit(offer.page());

        assertPictureIsShown();
        System.err.println("60 pages: read and shown after " + Math.round(now() - begun) + " ms");
        assertThat(page.locator(".ev-said")).hasText("agreement.pdf, page " + STATED_ON + " of " + PAGES);
        assertThat(marks().first()).isVisible();
        assertThat(pictures.get()).isEqualTo(1);

        double slowest = 0;
        for (int turned = STATED_ON; turned > STATED_ON - 5; turned--) {
            double pressed = now();
            key("PageUp");
            assertThat(page.locator(".ev-said")).hasText("agreement.pdf, page " + (turned - 1) + " of " + PAGES);
            assertPictureIsShown();
            slowest = Math.max(slowest, now() - pressed);
        }
        System.err.println("60 pages: slowest turn " + Math.round(slowest) + " ms");
        assertThat(slowest).isLessThan(PATIENT_MILLIS);
        assertThat(pictures.get()).isEqualTo(6);
        page.reload();
        assertPictureIsShown();
        assertThat(page.getByTestId("evidence-reading")).hasCount(0);
    }

    @Test
    void aPageWithoutDocumentsIsReadableByEverybody() {
        signIn(ada);
        visit(offer.page());
        assertThat(page.getByText("No documents of Quillstone yet")).isVisible();
        assertReadableByEverybody();
    }

    @Test
    void thePageSpeaksChineseAndStacksOnAPhone() {
        signedIn.as(ada, () -> {
            accounts.prefer(Locale.SIMPLIFIED_CHINESE);
            for (var paper : List.of("terms.pdf", "sla.pdf")) {
                reading.hand(offer, paper, TestFiles.demo("xinghe-logistics", "qilan/" + paper));
            }
        });
        signIn(ada);
        visit(offer.page());

        assertThat(marks().first()).isVisible();
        assertThat(page.getByTestId("show-open")).containsText("待处理");
        assertReadableByEverybody();
        phone();
        settle();
        assertThat(rows().nth(3)).isVisible();
        rows().nth(3).click();
        assertThat(rows().nth(3)).hasAttribute("aria-current", "true");
        assertThat(marks().first()).isInViewport();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "evidence-phone.png")));
    }

    private static byte[] longPaper() {
        Papers paper = aPaper();
        for (int number = 1; number <= PAGES; number++) {
            var lines = new String[40];
            for (int line = 0; line < lines.length; line++) {
                lines[line] = "Clause " + number + "." + line + ": the parties describe the service in general words.";
            }
            if (number == STATED_ON) {
                lines[20] = "The initial term of this agreement is thirty-six (36) months from activation.";
            }
            paper.page(lines);
        }
        return paper.bytes();
    }

    private void key(String name) {
        page.keyboard().press(name);
        settle();
    }

    private void tabTo(String selector) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if (Boolean.TRUE.equals(
                    page.evaluate("selector => document.activeElement.closest(selector) != null", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never leads to " + selector);
    }

    private Locator rows() {
        return page.getByTestId("evidence-row");
    }

    private Locator current() {
        return page.locator(".ev-row[aria-current=true]");
    }

    private String label() {
        return current().locator(".ev-value").innerText()
                + current().locator(".ev-head").innerText();
    }

    private Locator marks() {
        return page.locator(".ev-leaf > .ev-mark");
    }

    private void assertPictureIsShown() {
        var picture = page.getByTestId("paper-picture");
        assertThat(picture).isVisible();
        page.waitForFunction("picture => picture.complete && picture.naturalWidth > 600", picture.elementHandle());
    }

    private double now() {
        return ((Number) page.evaluate("Date.now()")).doubleValue();
    }

    private List<QuoteTerm> captured() {
        return signedIn.as(ada, () -> quotes.getQuote(offer.quote()).terms());
    }
}
