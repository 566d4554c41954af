package io.parley.devices.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.parley.claims.testing.EquippedClients;
import io.parley.clients.ClientId;
import io.parley.outages.testing.ServedClients;
import io.parley.tenancy.TenantId;
import io.parley.testing.BrowserTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client's people on their page of devices: one is reported broken, and the list stands in the order they chose. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class DevicesJourneyIT extends BrowserTest {

    @Autowired
    private ServedClients served;

    @Autowired
    private EquippedClients equipped;

    private TenantId tenant;
    private ClientId client;

    @BeforeEach
    void twoPhones() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        equipped.policy(tenant, null);
        equipped.phone(tenant, client, "Z-1", LocalDate.of(2026, 2, 24));
        equipped.phone(tenant, client, "Z-2", LocalDate.of(2026, 3, 24));
    }

    @Test
    void aDeviceIsReportedBrokenFromItsRow() {
        signIn(served.clientPerson(tenant, client));
        visit("portal/devices");
        page.getByLabel("Report Z-2 broken").click();
        page.getByTestId("broken-fault").locator("textarea").fill("Display stays dark");
        page.locator("vaadin-dialog")
                .getByText("Report", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByTestId("own-claims").getByText("Display stays dark"))
                .isVisible();
        assertReadableByEverybody();
    }

    @Test
    void theHeadingsAndThePhonesChoiceAgreeOnTheOrder() {
        signIn(served.clientPerson(tenant, client));
        phone();
        visit("portal/devices");
        page.getByTestId("sort-choice").click();
        page.getByText("Serial, descending").click();
        settle();
        desktop();
        assertThat(heading("Serial")).hasAttribute("direction", "desc");

        heading("Serial").click(); // and so not sorted any more
        settle();
        heading("SKU").click();
        settle();
        phone();
        assertThat(page.getByTestId("sort-choice")).containsText("SKU, ascending");
        desktop();
        assertThat(heading("SKU")).hasAttribute("direction", "asc");
        assertThat(page.locator("vaadin-grid-sorter[direction]")).hasCount(1);
    }

    private Locator heading(String text) {
        return page.getByTestId("devices").locator("vaadin-grid-sorter", new Locator.LocatorOptions().setHasText(text));
    }
}
