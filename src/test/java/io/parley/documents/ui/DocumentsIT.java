package io.parley.documents.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.testing.BrowserTest;
import io.parley.testing.TestFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A client's documents in a real browser: handed in, looked into, saved, and refused with a reason. */
class DocumentsIT extends BrowserTest {

    private static final int CALM_MILLIS = 500;
    private static final Path SLA = Path.of("src/main/resources/demo/harbor-dental/quillstone/sla.pdf");

    @Autowired
    private ClientService clients;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    @Value("${parley.documents.folder}")
    private Path store;

    private Actor ada;
    private ClientId client;

    @SuppressWarnings("NullAway.Init") // set before each test
    DocumentsIT() {}

    @BeforeEach
    void openTheDocumentsTab() {
        ada = signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT);
        client = signedIn.as(ada, () -> clients.create(aClient("Harbor Dental")));
        signIn(ada);
        visit("clients/" + client + "/documents");
    }

    @Test
    void aDocumentIsHandedInLookedIntoAndSavedByteForByte() throws IOException {
        assertThat(page.getByText("No documents yet")).isVisible();
        look("empty");
        assertReadableByEverybody();

        hand(file("sla.pdf", Files.readAllBytes(SLA)));

        assertThat(notice("sla.pdf is stored.")).isVisible();
        assertThat(row("sla.pdf")).containsText("PDF · 56.8 kB · 3 pages · version 1");
        assertThat(row("sla.pdf")).containsText("checked");
        Download download =
                page.waitForDownload(() -> page.getByLabel("Download sla.pdf").click());
        assertThat(download.suggestedFilename()).isEqualTo("sla.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(Files.readAllBytes(SLA));
        look("one");
        assertReadableByEverybody();
    }

    @Test
    void pagesAreTurnedAsPicturesWithTheirTextBelow() throws IOException {
        hand(file("sla.pdf", Files.readAllBytes(SLA)));
        page.getByLabel("Preview sla.pdf").click();

        assertThat(page.getByText("Page 1 of 3")).isVisible();
        assertPictureIsShown();
        assertThat(button("Previous page")).isDisabled();
        look("preview");
        assertReadableByEverybody();
        button("Next page").click();
        assertThat(page.getByText("Page 2 of 3")).isVisible();
        assertPictureIsShown();
        page.keyboard().press("PageDown");
        assertThat(page.getByText("Page 3 of 3")).isVisible();
        assertThat(button("Next page")).isDisabled();
        page.getByText("Text of this page").click();
        assertThat(page.locator(".pl-document-text")).isVisible();
        button("Close").click();
        assertThat(page.getByText("Page 3 of 3")).isHidden();
    }

    @Test
    void theSameFileAgainIsTheSameVersionAndAnotherOneTheNext() {
        hand(file("quote.csv", "Code,Quantity\nA-1,2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(notice("quote.csv is stored.")).isVisible();
        hand(file("quote.csv", "Code,Quantity\nA-1,2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(notice("quote.csv is the same file as version 1, which is stored already. Nothing was added."))
                .isVisible();
        assertThat(stored()).hasSize(1);

        hand(file("quote.csv", "Code,Quantity\nA-1,3\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(notice("quote.csv is stored as version 2. The earlier version stays."))
                .isVisible();
        assertThat(rows()).hasCount(1);
        assertThat(row("quote.csv")).containsText("version 2");
        page.getByText("Show earlier versions").click();
        assertThat(rows()).hasCount(2);
    }

    @Test
    void aRefusedFileSaysWhatToDoAndTheSessionGoesOn() {
        hand(file("truncated.pdf", TestFiles.hostile("truncated.pdf")));
        assertThat(problems())
                .hasText("truncated.pdf: This is not a readable PDF: it is damaged or incomplete."
                        + " Ask the sender for a new copy.");
        look("refused");
        assertReadableByEverybody();

        hand(file("encrypted.pdf", TestFiles.hostile("encrypted-user-password.pdf")));
        assertThat(problems()).hasText("encrypted.pdf: The PDF is protected by a password. Upload one without.");
        hand(file("empty.csv", new byte[0]));
        assertThat(problems()).hasText("empty.csv: The file is empty. Save it again, then choose it once more.");
        hand(file("tool.exe", new byte[] {'M', 'Z'}));
        assertThat(problems()).containsText("Files of this kind cannot be taken here. Choose one of: PDF, XLSX");
        assertThat(stored()).isEmpty();

        hand(file("link.pdf", TestFiles.hostile("uri-phishing.pdf")));
        assertThat(row("link.pdf")).isVisible();
        assertThat(problems()).isHidden();
    }

    @Test
    void oneBadFileAmongGoodOnesIsNamedAndTheGoodOnesStay() {
        hand(
                file("one.csv", "Code,Quantity\nA-1,2\n".getBytes(StandardCharsets.UTF_8)),
                file("half.pdf", TestFiles.hostile("truncated.pdf")),
                file("two.pdf", TestFiles.hostile("uri-phishing.pdf")),
                file("noise.pdf", TestFiles.hostile("garbage.pdf")),
                file("three.csv", "Code,Quantity\nA-1,3\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows()).hasCount(3);
        assertThat(problems().locator("p")).hasCount(2);
        assertThat(problems()).containsText("half.pdf: ");
        assertThat(problems()).containsText("noise.pdf: ");
        assertThat(stored()).extracting(DocumentReference::fileName).containsExactly("one.csv", "three.csv", "two.pdf");
        look("one-bad-among-good");
    }

    @Test
    void aLockedAwayFileSaysWhyAndCannotBeOpened() {
        hand(file("offer.pdf", TestFiles.hostile("javascript-openaction.pdf")));

        assertThat(row("offer.pdf")).containsText("quarantined");
        assertThat(row("offer.pdf")).containsText("It contains a script. Ask the sender for a PDF without scripts");
        assertThat(page.getByLabel("Download offer.pdf")).hasCount(0);
        assertThat(page.getByLabel("Preview offer.pdf")).hasCount(0);
    }

    @Test
    void namesAreTextWhateverStandsInThem() throws IOException {
        String title = page.title();
        hand(
                file("<img src=x onerror=document.title='ran'>.pdf", TestFiles.hostile("polyglot.pdf")),
                file("报价单（最终版）\".csv", "代码,数量\nA-1,2\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(row("<img src=x onerror=document.title='ran'>.pdf")).isVisible();
        assertThat(page.title()).isEqualTo(title);
        Download download = page.waitForDownload(
                () -> page.getByLabel(Pattern.compile("Download 报价单")).click());
        assertThat(download.suggestedFilename()).startsWith("报价单（最终版）");
        assertThat(Files.readString(download.path())).isEqualTo("代码,数量\nA-1,2\n");
    }

    @Test
    void manyDocumentsAndLongNamesStayReadable() {
        hand(IntStream.rangeClosed(1, 30)
                .mapToObj(number -> file(
                        number == 7
                                ? "Quillstone_master_services_agreement_and_schedules_executed_counterpart_final_FINAL.csv"
                                : "offer-%02d.csv".formatted(number),
                        ("Code,Quantity\nA-1," + number + "\n").getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new));

        assertThat(page.getByText("30 rows")).isVisible();
        assertThat(notice("30 files are stored.")).isVisible();
        assertThat(problems()).isHidden();
        look("many");
        assertReadableByEverybody();
        page.locator("vaadin-text-field input").fill("quillstone_master");
        assertThat(rows()).hasCount(1);
        look("long-name");
    }

    @Test
    void theTabSpeaksChinese() throws IOException {
        signedIn.as(ada, () -> accounts.prefer(Locale.SIMPLIFIED_CHINESE));
        newProfile();
        signIn(ada);
        visit("clients/" + client + "/documents");
        hand(file("sla.pdf", Files.readAllBytes(SLA)), file("half.pdf", TestFiles.hostile("truncated.pdf")));

        assertThat(row("sla.pdf")).containsText("PDF · 56.8 kB · 3 页 · 第 1 版");
        assertThat(problems()).containsText("half.pdf：这不是可读取的 PDF");
        look("zh");
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private void hand(FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    @Test
    void aFileThatIsGoneIsNamedWhereItIsMissedAndMendedByHandingItInAgain() throws IOException {
        byte[] content = "Code,Quantity\nA-1,2\n".getBytes(StandardCharsets.UTF_8);
        hand(file("quote.csv", content));
        assertThat(notice("quote.csv is stored.")).isVisible();
        assertThat(page.getByTestId("storage-line")).containsText("Storage: 20 B of 10 GB used");
        delete();

        page.getByLabel("Download quote.csv").click();

        assertThat(page.getByText("The stored file of “quote.csv”, version 1, is gone.")
                        .first())
                .isVisible();
        visit("clients/" + client + "/documents");
        assertThat(row("quote.csv")).containsText("file is gone");
        assertThat(page.getByLabel("Download quote.csv")).hasCount(0);
        look("gone");
        assertReadableByEverybody();
        Actor admin = signedIn.enrol(ada.tenantId(), Role.TENANT_ADMIN);
        newProfile();
        signIn(admin);
        visit("settings/storage");
        assertThat(page.getByTestId("faulty-documents")).containsText("Harbor Dental");
        look("storage");
        assertReadableByEverybody();

        visit("clients/" + client + "/documents");
        hand(file("quote.csv", content));

        assertThat(notice("quote.csv is whole again: version 1 has its file back."))
                .isVisible();
        assertThat(row("quote.csv")).containsText("checked");
        visit("settings/storage");
        assertThat(page.getByText("Every file looked at is as it was handed in"))
                .isVisible();
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(store.resolve(ada.tenantId().toString()))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The cells' text lies outside the rows, slotted into them, so a row is known by the name shown in it. */
    private Locator rows() {
        return page.locator("vaadin-grid-cell-content:has(.pl-document-name):visible");
    }

    private Locator row(String fileName) {
        return rows().filter(new Locator.FilterOptions().setHasText(fileName));
    }

    private Locator problems() {
        return page.locator(".pl-upload [role=alert]");
    }

    private Locator notice(String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true)).first();
    }

    private Locator button(String name) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void assertPictureIsShown() {
        Locator picture = page.getByTestId("document-page");
        assertThat(picture).isVisible();
        page.waitForFunction("picture => picture.complete && picture.naturalWidth > 600", picture.elementHandle());
    }

    private List<DocumentReference> stored() {
        return signedIn.as(ada, () -> documents.findAll(new DocumentOwner(client.value())));
    }

    /** Pictures for whoever wants to see what the test saw. */
    private void look(String name) {
        phone();
        pictures(name + "-390");
        desktop();
        pictures(name + "-1280");
    }

    private void pictures(String name) {
        page.waitForTimeout(CALM_MILLIS); // the layout follows the width of the window
        settle();
        picture(name + "-light");
        dark();
        picture(name + "-dark");
        light();
    }

    private void picture(String name) {
        Path folder = Path.of("target", "screenshots");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("documents-" + name + ".png")));
    }
}
