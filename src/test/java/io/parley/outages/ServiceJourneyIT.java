package io.parley.outages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.parley.identity.AccountService;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.testing.BrowserTest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client's user reports an outage in the browser, and the consultant is told and finds it in the log. */
class ServiceJourneyIT extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots", "outages");

    /** The server hears of another width a moment later, in milliseconds. */
    private static final int UNTIL_THE_WINDOW_IS_KNOWN = 1200;

    @Autowired
    private ServedClients served;

    @Autowired
    private AccountService accounts;

    @Autowired
    private OutageService outages;

    @Test
    void aClientReportsAnOutageAndTheConsultantIsTold() {
        var tenant = signedIn.openTenant("Coastline Advisory");
        var client = served.client(tenant, "Harbor Dental");
        var ada = served.consultant(tenant, client);
        var dana = served.clientPerson(tenant, client);
        served.contract(tenant, client, ServedClients.wholeAgreement());
        for (var day : new String[] {"2026-07-03", "2026-08-14", "2026-10-14"}) {
            var start = Instant.parse(day + "T13:00:00Z");
            signedIn.as(
                    ada,
                    () -> outages.report(
                            client,
                            new OutageDraft(
                                    null,
                                    null,
                                    start,
                                    start.plusSeconds(2700),
                                    OutageCause.CORE,
                                    null,
                                    "",
                                    "T-1",
                                    "")));
        }

        signIn(dana);
        visit("portal/service");
        // Midnight is never ahead of the client's clock, whatever the hour this runs at.
        page.getByTestId("outage-start-time").locator("input").fill("12:00 AM");
        page.getByTestId("outage-start-time").locator("input").press("Tab");
        page.getByTestId("outage-note").locator("textarea").fill("No dial tone at the front desk");
        assertReadableByEverybody();
        picture("portal-service");
        page.getByTestId("report-outage").click();
        assertThat(page.getByText("Your consultants have been told.").first()).isVisible();
        settle();
        phone();
        picture("portal-service-phone");
        desktop();

        newProfile();
        signIn(ada);
        visit("inbox");
        page.getByText("reports an outage since").first().click();
        page.waitForURL("**/clients/" + client + "/service");
        settle();
        assertThat(page.getByText("still going on").first()).isVisible();
        assertReadableByEverybody();
        picture("client-service");
        dark();
        picture("client-service-dark");
        light();
        phone();
        picture("client-service-phone");

        desktop();
        signedIn.as(ada, () -> accounts.prefer(Locale.SIMPLIFIED_CHINESE));
        newProfile();
        signIn(ada);
        visit("clients/" + client + "/service");
        assertThat(page.getByText("可用率与赔付").first()).isVisible();
        page.getByTestId("report-outage").scrollIntoViewIfNeeded();
        picture("client-service-zh");
        page.getByTestId("report-outage").click();
        settle();
        picture("outage-form-zh");
    }

    private void picture(String name) {
        settle();
        page.waitForTimeout(UNTIL_THE_WINDOW_IS_KNOWN);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
