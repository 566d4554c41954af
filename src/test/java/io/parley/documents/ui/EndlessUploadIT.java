package io.parley.documents.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.testing.BrowserTest;
import io.parley.testing.TestFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Senders that are no browsers and lie about lengths: the server stops reading at the limit and keeps nothing. */
class EndlessUploadIT extends BrowserTest {

    private static final int MEGABYTE = 1024 * 1024;
    /** Five gigabytes. */
    private static final int FAR_TOO_MUCH = 5 * 1024;
    /** The limit of 20 MB and what buffers on the way hold: what a sender can get rid of before it notices. */
    private static final int STOPPED_AT_THE_LIMIT = 45;

    private static final long HEAP_GROWTH = 16L * MEGABYTE;

    @Autowired
    private ClientService clients;

    @Autowired
    private DocumentService documents;

    @Value("${parley.documents.folder}")
    private Path store;

    @TempDir
    Path folder;

    private Actor ada;
    private ClientId client;
    private Set<Path> before;

    @SuppressWarnings("NullAway.Init") // set before each test
    EndlessUploadIT() {}

    @BeforeEach
    void openTheDocumentsTab() throws IOException {
        ada = signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT);
        client = signedIn.as(ada, () -> clients.create(aClient("Harbor Dental")));
        signIn(ada);
        visit("clients/" + client + "/documents");
        before = files();
    }

    @Test
    void aChunkedUploadIsReadToTheLimitAndNotHeldInMemory() throws Exception {
        assertThat(send("Transfer-Encoding: chunked", true)).isLessThan(STOPPED_AT_THE_LIMIT);

        assertNothingIsLeft();
        assertTheSessionGoesOn("endless.pdf: The file is larger than 20 MB.");
    }

    @Test
    void aDeclaredLengthOfTerabytesIsReadToTheLimitOnly() throws Exception {
        assertThat(send("Content-Length: " + (1L << 42), false)).isLessThan(STOPPED_AT_THE_LIMIT);

        assertNothingIsLeft();
        assertTheSessionGoesOn("endless.pdf: The file is larger than 20 MB.");
    }

    @Test
    void fewerBytesThanDeclaredLeaveNothing() throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("application/pdf", "Content-Length: " + MEGABYTE));
            out.write("%PDF-1.7 and then the line goes dead".getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        assertNothingIsLeft();
    }

    @Test
    void aFormOfHundredsOfMegabytesIsNotTakenEither() throws Exception {
        String boundary = "----parley";
        int sent;
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("multipart/form-data; boundary=" + boundary, "Transfer-Encoding: chunked"));
            chunk(
                    out,
                    ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"endless.pdf\"\r\n"
                                    + "Content-Type: application/pdf\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            sent = stream(out, true);
        }

        assertThat(sent).isLessThan(STOPPED_AT_THE_LIMIT);
        assertNothingIsLeft();
    }

    @Test
    void aBrowserIsToldAtTheFieldThatAFileIsTooLarge() throws Exception {
        byte[] tooLarge = new byte[21 * MEGABYTE];
        Arrays.fill(tooLarge, (byte) 'x');
        Path file = Files.write(folder.resolve("scan.pdf"), tooLarge);

        page.locator("vaadin-upload input[type=file]").setInputFiles(file);

        assertThat(problems()).containsText("scan.pdf: The file is larger than 20 MB. Make it smaller");
        assertNothingIsLeft();
    }

    /** @return megabytes the server took before it closed */
    private int send(String length, boolean chunked) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("application/pdf", length));
            return stream(out, chunked);
        }
    }

    private int stream(OutputStream out, boolean chunked) {
        byte[] block = new byte[MEGABYTE];
        Arrays.fill(block, (byte) 'x');
        long heap = usedHeap();
        int sent = 0;
        try {
            while (sent < FAR_TOO_MUCH) {
                if (chunked) {
                    chunk(out, block);
                } else {
                    out.write(block);
                }
                sent++;
                if (sent == 12) {
                    assertThat(usedHeap() - heap)
                            .as("heap in the middle, bytes")
                            .isLessThan(HEAP_GROWTH);
                }
            }
        } catch (IOException closedByTheServer) {
            // as it should
        }
        assertThat(usedHeap() - heap).as("heap after it, bytes").isLessThan(20L * MEGABYTE);
        return sent;
    }

    private static void chunk(OutputStream out, byte[] block) throws IOException {
        out.write((Integer.toHexString(block.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(block);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("localhost", URI.create(base()).getPort());
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        return socket;
    }

    private byte[] head(String contentType, String length) {
        String cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        String target = page.locator("vaadin-upload").getAttribute("target");
        return String.join(
                        "\r\n",
                        "POST /" + target + " HTTP/1.1",
                        "Host: localhost",
                        "Cookie: " + cookies,
                        "Content-Type: " + contentType,
                        "X-Filename: endless.pdf",
                        length,
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void assertNothingIsLeft() throws Exception {
        Instant patience = Instant.now().plusSeconds(10);
        while (!files().equals(before) && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }
        assertThat(files()).isEqualTo(before);
        assertThat(signedIn.as(ada, () -> documents.findAll(new DocumentOwner(client.value()))))
                .isEmpty();
    }

    private void assertTheSessionGoesOn(String problem) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("link.pdf", "application/pdf", TestFiles.hostile("uri-phishing.pdf")));
        assertThat(page.getByLabel("Download link.pdf")).isVisible();
        assertThat(problems()).containsText(problem);
    }

    private Locator problems() {
        return page.locator(".pl-upload [role=alert]");
    }

    private Set<Path> files() throws IOException {
        if (!Files.exists(store)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
