package io.parley.contracts.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.contracts.InvoiceService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.packages.PackageImportService;
import io.parley.tenancy.TenantId;
import io.parley.testing.BrowserTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of contracts, bills and deadlines as a consultant sees them in a browser. */
class ContractPagesIT extends BrowserTest {

    @Autowired
    private PackageImportService packages;

    @Autowired
    private InvoiceService invoices;

    private Actor ada = new Actor(null, null, TenantId.NOBODY, Role.CONSULTANT, "", "", Locale.ENGLISH, Set.of());
    private ClientId harbor = new ClientId(new UUID(0, 0));
    private EngagementId engagement = new EngagementId(new UUID(0, 0));

    @BeforeEach
    void importAPackage() throws IOException {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        var zip = zip(Path.of("src/main/resources/demo/harbor-dental"));
        var imported = signedIn.as(ada, () -> packages.importZip(new ByteArrayInputStream(zip)));
        harbor = imported.client();
        engagement = imported.engagement();
    }

    @Test
    void theBillIsSetBesideWhatWasAgreedAndTheLetterComes() {
        signIn(ada);
        visit("clients/" + harbor + "/invoices");
        assertThat(page.getByText("$206.45 too much")).isVisible();
        assertReadableByEverybody();

        var bill = signedIn.as(ada, () -> invoices.findByClient(harbor)).getFirst();
        visit("clients/" + harbor + "/invoices/" + bill.id());
        assertThat(page.getByText("Billed at $29.50, agreed $28.50.")).isVisible();
        assertReadableByEverybody();
        var letter = page.waitForDownload(
                () -> page.getByText("Dispute letter (PDF)").click());
        assertThat(letter.suggestedFilename()).isEqualTo("Dispute letter.pdf");
    }

    @Test
    void aPastedBillIsChecked() {
        signIn(ada);
        visit("clients/" + harbor + "/invoices");
        page.getByText("Check a bill").click();
        page.getByLabel("Or paste the rows").fill("code\tqty\tunit_price\tamount\nBM-UC-PRO\t42\t28.50\t1197.00\n");
        assertThat(page.getByText("One line was read.")).isVisible();
        settle();
        page.getByText("Cancel").click();
    }

    @Test
    void theContractSaysWhenToSendWhatLetter() {
        signIn(ada);
        visit("clients/" + harbor + "/contract");
        assertThat(page.getByText("Nov 26, 2027").first()).isVisible();
        assertReadableByEverybody();
        var letter = page.waitForDownload(
                () -> page.getByText("Non-renewal letter (PDF)").click());
        assertThat(letter.suggestedFilename()).isEqualTo("Non-renewal letter.pdf");
    }

    @Test
    void deadlinesStandOnTheFirstPageOnTheClientsAndInACalendar() throws Exception {
        signIn(ada);
        visit("");
        assertThat(page.getByText("Deadlines").first()).isVisible();
        assertReadableByEverybody();
        visit("clients/" + harbor);
        assertThat(page.getByText("Send the notice to Graywhale").first()).isVisible();
        assertReadableByEverybody();
        visit("account");
        page.getByText("Create a calendar address").click();
        var address = page.getByLabel("Calendar address").inputValue();
        assertReadableByEverybody();

        var token = address.substring(address.indexOf("/calendar/"));
        var calendar = ask(token);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20271126");
        assertThat(calendar.headers().map().keySet()).doesNotContain("set-cookie");
        page.getByText("Revoke").click();
        settle();
        assertThat(ask(token).statusCode()).isEqualTo(404);
    }

    @Test
    void thePaperForSignatureIsReadAgainstTheOfferAndTheNextContractStands() {
        signIn(ada);
        visit("clients/" + harbor + "/engagements/" + engagement + "/contract-check");
        assertReadableByEverybody();
        page.getByText("Begin the check").click();
        page.getByLabel("Paper for signature").fill("final contract.pdf");
        page.keyboard().press("Enter");
        page.getByText("Save", exactly()).click();
        assertThat(page.getByText("Not ready")).isVisible();
        assertReadableByEverybody();

        page.getByLabel("Says nothing: Initial term").click();
        page.getByLabel("Accept it: Initial term").click();
        page.getByLabel("Why it is right all the same").fill("The order form says 36 months.");
        page.getByText("Accept the difference", exactly()).click();
        page.getByText("Charges in the paper").first().click();
        page.getByText("This is what the paper charges").click();
        page.getByText("All other clauses are as offered").click();
        page.getByText("I have read them").click();
        assertThat(page.getByText("Ready to sign")).isVisible();
        assertReadableByEverybody();

        page.getByText("Record the signature").click();
        page.getByLabel("Signed on").fill("11/20/2026");
        page.keyboard().press("Tab");
        page.getByLabel("Signed for the client by").fill("Dana Whitcomb");
        page.getByText("Record the signature").last().click();
        assertThat(page.getByText("Signed by Dana Whitcomb on Nov 20, 2026")).isVisible();
        visit("clients/" + harbor + "/contract");
        assertThat(page.getByText("Bluemarten").first()).isVisible();
        assertReadableByEverybody();
    }

    @Test
    void theDaysOffOfATenant() {
        signIn(signedIn.enrol(ada.tenantId(), Role.TENANT_ADMIN));
        visit("settings/days-off");
        page.getByText("Add a day").click();
        assertThat(page.locator("vaadin-select-value-button")).containsText("Every calendar");
        settle();
        page.getByText("Cancel").click();
        assertReadableByEverybody();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(base() + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] zip(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }
}
