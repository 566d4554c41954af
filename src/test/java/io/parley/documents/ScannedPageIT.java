package io.parley.documents;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.Lane;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import io.parley.testing.TestFiles;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page that is only a picture: said so, its words made out by a real Tesseract, and never mixed with text that can be quoted. */
class ScannedPageIT extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path FONTS = Path.of("src/main/resources/reports/fonts");

    @Autowired
    private DocumentService documents;

    @Autowired
    private PictureJob job;

    @Autowired
    private PictureReader pictures;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ClientService clients;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private DocumentOwner harbor;

    @SuppressWarnings("NullAway.Init") // set before each test
    ScannedPageIT() {}

    @BeforeEach
    void openClient() {
        if (!pictures.isThere()) {
            Lane.OCR.skipped("No tesseract: on Debian, apt-get install tesseract-ocr tesseract-ocr-chi-sim.");
            Assumptions.abort("no tesseract");
        }
        Lane.OCR.ran();
        tenant = openTenant("Beacon " + UUID.randomUUID());
        signedIn.as(signedIn.enrol(tenant, Role.TENANT_ADMIN));
        harbor = new DocumentOwner(clients.create(aClient("Harbor Dental")).value());
    }

    @Test
    void theWordsOfAScanAreMadeOutAndMarkedAsReadByAMachine() throws Exception {
        DocumentId id = store(scan("The term of this agreement is 36 months.", "本协议期限为三十六个月"));
        assertThat(documents.get(id).textLayer()).isFalse();

        awaitReading(id);

        assertThat(documents.get(id).machineRead()).isTrue();
        assertThat(documents.get(id).textLayer()).isFalse();
        assertThat(documents.pages(id)).as("text that can be quoted").isEmpty();
        assertThat(documents.machineRead(id)).singleElement().satisfies(page -> {
            assertThat(page.number()).isEqualTo(1);
            assertThat(page.text()).contains("36 months");
            assertThat(page.text().replace(" ", "")).contains("三十六个月");
        });
        read(id);
        assertThat(documents.machineRead(id)).hasSize(1);
    }

    @Test
    void aPageWithoutWordsHasNoneMadeUp() throws InterruptedException {
        DocumentId id = store(TestFiles.hostile("scan-no-text.pdf"));

        awaitReading(id);

        assertThat(documents.machineRead(id)).isEmpty();
        assertThat(documents.get(id).machineRead()).isTrue();
    }

    @Test
    void aDocumentWithTextOrThatForbidsTakingItIsLeftAlone() {
        DocumentId text = store(TestFiles.hostile("uri-phishing.pdf"));
        DocumentId protectedOne = store(TestFiles.hostile("encrypted-owner-only.pdf"));

        read(text);
        read(protectedOne);

        assertThat(documents.get(text).machineRead()).isFalse();
        assertThat(documents.get(protectedOne).machineRead()).isFalse();
    }

    @Test
    void whatIsNoPictureIsNotRead() {
        assertThatThrownBy(() -> pictures.read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
        assertThat(new PictureReader("no-such-program").isThere()).isFalse();
    }

    /** The upload itself has put it into the queue. */
    private void awaitReading(DocumentId id) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!documents.get(id).machineRead() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private void read(DocumentId id) {
        signedIn.asSystem(tenant, () -> {
            job.run(id.value());
            return true;
        });
    }

    private DocumentId store(byte[] content) {
        try (ReceivedFile file = gateway.receive(
                "scan-" + UUID.randomUUID() + ".pdf", new ByteArrayInputStream(content), EnumSet.of(FileType.PDF))) {
            return documents.store(new DocumentUpload(harbor, "", file));
        }
    }

    /** As a scanner makes it: one picture on one page. */
    private static byte[] scan(String english, String chinese) throws IOException, FontFormatException {
        BufferedImage page = new BufferedImage(1654, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(Font.createFont(
                        Font.TRUETYPE_FONT,
                        FONTS.resolve("NotoSansSC-Regular.ttf").toFile())
                .deriveFont(44f));
        pen.drawString(english, 120, 250);
        pen.drawString(chinese, 120, 450);
        pen.dispose();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage(new PDRectangle(595, 360));
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawImage(LosslessFactory.createFromImage(document, page), 0, 0, 595, 360);
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
