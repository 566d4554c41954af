package io.parley.quotes.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.QuoteService;
import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import io.parley.testing.BrowserTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Five offers of forty lines each can be read at 1280 pixels. Leaves the picture of docs/comparing.md in
 * {@code target/pictures}.
 */
class FiveOffersIT extends BrowserTest {

    private static final int WIDTH = 1280;
    private static final int MARGIN = 16;
    private static final int LINES = 40;
    private static final List<String> PROVIDERS =
            List.of("Bluemarten UC", "Larkfield Voice", "Northgate Telecom", "Quillstone Cloud", "Tidewater Networks");

    /** Words, quantity, price; * what is charged once. */
    private static final List<String> PAPER = List.of(
            "Standard seat, unlimited domestic calling;34;19.95",
            "Executive seat with desktop and mobile apps;8;27.50",
            "Common-area phone, lobby and break room;6;9.95",
            "Call recording, 90 days kept;12;4.00",
            "Call recording, 7 years kept;4;9.00",
            "Contact-centre agent, voice;9;38.00",
            "Contact-centre supervisor;2;52.00",
            "Wallboard and live queue reports;1;45.00",
            "Auto attendant, multi-level;3;12.00",
            "Text messaging, per number;18;3.00",
            "Text messaging campaign registration;1;10.00",
            "Fax line over internet;4;8.95",
            "Video meetings, up to 100 people;10;6.00",
            "CRM connector;14;5.50",
            "Single sign-on and user provisioning;42;1.25",
            "AI call summaries;14;9.00",
            "Voicemail to text;42;0.75",
            "Local numbers;60;1.00",
            "Toll-free numbers;2;4.95",
            "Toll-free minutes, bundle of 1,000;3;22.00",
            "International minutes, zone 1 bundle;2;15.00",
            "Emergency calling record per number;60;0.45",
            "Emergency notification to front desk;3;6.00",
            "Overhead paging gateway;2;7.50",
            "Door phone licence;3;4.50",
            "Alarm and elevator line replacement;5;24.95",
            "Desk phone rental, 4-line colour;28;5.95",
            "Cordless handset rental;6;4.25",
            "Conference phone rental;2;14.00",
            "Backup internet over 4G, per site;3;49.00",
            "Premium support, 24/7 with named engineer;1;120.00",
            "Set-up and project management;1;1800.00*",
            "Number porting;62;12.00*",
            "On-site installation per site;3;350.00*",
            "Training, live sessions;4;150.00*",
            "Network readiness survey per site;3;225.00*",
            "Switch with power over Ethernet, 24 ports;3;489.00*",
            "Headsets, wireless;16;139.00*",
            "Shipping and handling;1;185.00*");

    private static final List<String> OWN = List.of(
            "Carrier failover service;1;35.00",
            "Regulatory desk, filing assistance;1;28.00",
            "Loyalty credit;1;-40.00",
            "Archive connector for e-discovery;4;11.00",
            "Custom hold music production;1;290.00*");

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Test
    void fiveOffersOfFortyLinesCanBeReadAtTwelveHundredAndEightyPixels() throws IOException {
        Actor ada = signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT);
        EngagementId engagement = signedIn.as(ada, this::fiveOffers);
        String client = signedIn.as(
                ada, () -> engagements.getEngagement(engagement).client().id().toString());
        signIn(ada);
        visit("clients/" + client + "/engagements/" + engagement + "/compare");
        assertNothingIsCutOff();
        for (String provider : PROVIDERS) {
            assertInSight(header(provider));
        }

        page.getByTestId("line-by-line").click();
        settle();

        assertNothingIsCutOff();
        for (String provider : PROVIDERS) {
            assertInSight(header(provider));
        }
        assertInSight(cell("Standard seat, unlimited domestic calling"));
        assertThat(page.getByTestId("comparison")).hasCSS("height", "720px");
        scrollToTheEnd();
        assertInSight(cell("Together, once"));
        for (String provider : PROVIDERS) {
            assertInSight(header(provider));
        }
        assertNothingIsCutOff();
        assertReadableByEverybody();
        picture();
    }

    private EngagementId fiveOffers() {
        EngagementId engagement =
                engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027"));
        for (int i = 0; i < PROVIDERS.size(); i++) {
            List<QuoteLineDraft> lines = new ArrayList<>();
            for (String line : PAPER) {
                lines.add(line(line, lines.size() + 1, i));
            }
            lines.add(line(OWN.get(i), lines.size() + 1, 0));
            assertThat(lines).hasSize(LINES);
            quotes.submit(
                    engagement,
                    aQuote(providers.ensure(PROVIDERS.get(i)))
                            .with(lines.toArray(QuoteLineDraft[]::new))
                            .with(aTerm("price.escalator", Map.of("kind", "FIXED_PERCENT", "percent", "0.0" + i)))
                            .draft());
        }
        return engagement;
    }

    /** Each paper asks for other prices, some per cent up or down. */
    private static QuoteLineDraft line(String words, int number, int paper) {
        String[] parts = words.split(";");
        boolean once = parts[2].endsWith("*");
        int percent = 100 + (number * 7 + paper * 13) % 23 - 11 + paper;
        BigDecimal price = new BigDecimal(parts[2].replace("*", ""))
                .multiply(BigDecimal.valueOf(paper == 0 ? 100 : percent))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        return new QuoteLineDraft(
                "L" + number,
                parts[0],
                new BigDecimal(parts[1]),
                price,
                once ? LineKind.ONE_OFF : LineKind.RECURRING,
                once ? LineCategory.SERVICE : LineCategory.VOICE,
                !once,
                false,
                0,
                null,
                false);
    }

    private Locator header(String provider) {
        return page.getByTestId("comparison").getByText(provider, new Locator.GetByTextOptions().setExact(true));
    }

    private Locator cell(String text) {
        return page.getByTestId("comparison").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private void assertInSight(Locator text) {
        assertThat(text).isVisible();
        var box = text.boundingBox();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(WIDTH);
        assertThat(text).isInViewport();
    }

    /** The page and the table have no scroll bar sideways, no cell's words are wider than the cell, none is too small. */
    private void assertNothingIsCutOff() {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(WIDTH);
        assertThat(page.getByTestId("comparison").evaluate("""
                        grid => {
                          const table = grid.shadowRoot.querySelector('#table');
                          return table.scrollWidth - table.clientWidth;
                        }""")).isEqualTo(0);
        assertThat(page.getByTestId("comparison").evaluate("""
                        grid => [...grid.querySelectorAll('vaadin-grid-cell-content')]
                          .filter(cell => cell.checkVisibility() && cell.textContent.trim())
                          .filter(cell => cell.scrollWidth > cell.clientWidth + 1
                              || [...cell.querySelectorAll('*')].some(part => parseFloat(getComputedStyle(part).fontSize) < 12))
                          .map(cell => cell.textContent.trim())""")).isEqualTo(List.of());
    }

    private void scrollToTheEnd() {
        page.getByTestId("comparison").evaluate("grid => grid.scrollToIndex(1000)");
        settle();
    }

    /** The list as a whole: in a window so high that it need not scroll. */
    private void picture() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        page.getByTestId("comparison").evaluate("grid => grid.scrollToIndex(0)");
        page.setViewportSize(WIDTH, 3_060);
        settle();
        page.waitForTimeout(500);
        var box = page.getByTestId("comparison").boundingBox();
        page.screenshot(new Page.ScreenshotOptions()
                .setClip(0, 0, WIDTH, box.y + box.height + MARGIN)
                .setPath(folder.resolve("compare-lines.png")));
    }
}
