package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileUploadTest {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final Set<FileType> ANY = EnumSet.allOf(FileType.class);
    private static final ReaderProcess READER = new ReaderProcess(Duration.ofSeconds(10));

    @TempDir
    private Path folder;

    private UploadGateway gateway;

    @BeforeEach
    void openGateway() {
        gateway = new UploadGateway(new LocalDocumentStore(folder), new ContentCheck(READER));
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @AfterAll
    static void stopReader() {
        READER.stop();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "zip-bomb.xlsx,               documents.refused.unpacksTooLarge",
        "zip-slip.xlsx,               documents.refused.archiveNames",
        "xxe.docx,                    documents.refused.documentType",
        "xxe.xlsx,                    documents.refused.documentType",
        "xxe-canary.txt,              documents.refused.type",
        "entity-expansion.docx,       documents.refused.documentType",
        "macro.docx,                  documents.refused.macros",
        "cyclic-page-tree.pdf,        documents.refused.damagedPdf",
        "stream-bomb.pdf,             documents.refused.unreadable",
        "polyglot.html,               documents.refused.type",
        "truncated.pdf,               documents.refused.damagedPdf",
        "garbage.pdf,                 documents.refused.damagedPdf",
        "empty.pdf,                   documents.refused.empty",
        "empty.csv,                   documents.refused.empty",
        "encrypted-user-password.pdf, documents.refused.password",
        "spreadsheet-named.pdf,       documents.refused.not.pdf",
        "pdf-named.csv,               documents.refused.not.csv",
        "program-named.pdf,           documents.refused.not.pdf",
        "svg-named.png,               documents.refused.not.png",
        "script.svg,                  documents.refused.type",
        "pixel-bomb.png,              documents.refused.pixels"
    })
    void isRefusedWithAMessage(String file, String message) {
        long before = usedHeap();

        assertThatThrownBy(() -> receive(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.key()).isEqualTo(message));

        assertThat(usedHeap() - before).as("heap growth in bytes").isLessThan(64L * 1024 * 1024);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "javascript-openaction.pdf, SCRIPT",
        "launch-action.pdf,         PROGRAM",
        "embedded-file.pdf,         ATTACHMENT"
    })
    void isToBeQuarantined(String file, Danger danger) throws IOException {
        try (ReceivedFile received = receive(file)) {
            assertThat(received.danger()).contains(danger);
            assertThat(received.findings().textLayer()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uri-phishing.pdf",
                "polyglot.pdf",
                "external-template.docx",
                "external-link.xlsx",
                "formula-cells.xlsx",
                "formula-injection.csv",
                "script-in-cells.csv",
                "devices-gbk.csv",
                "devices-utf16le.csv",
                "devices-utf16be.csv",
                "devices-utf8-bom.csv",
                "latin1.csv",
                "nul-bytes.csv",
                "unbalanced-quotes.csv",
                "mixed-encoding.csv",
                "bad-values.csv",
                "unknown-columns.csv",
                "header-only.csv"
            })
    void isHarmlessToKeep(String file) throws IOException {
        try (ReceivedFile received = receive(file)) {
            assertThat(received.danger()).isEmpty();
            assertThat(received.size()).isEqualTo(Files.size(HOSTILE.resolve(file)));
        }
    }

    @Test
    void aScanHasNoTextLayer() throws IOException {
        try (ReceivedFile scan = receive("scan-no-text.pdf")) {
            assertThat(scan.findings().pageCount()).isEqualTo(1);
            assertThat(scan.findings().textLayer()).isFalse();
        }
    }

    @Test
    void textThatItsAuthorProtectsAgainstCopyingIsNotTaken() throws IOException {
        try (ReceivedFile file = receive("encrypted-owner-only.pdf")) {
            assertThat(file.danger()).isEmpty();
            assertThat(file.findings().copyProtected()).isTrue();
            assertThat(file.findings().textLayer()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"quote.pdf, 20", "quote.csv, 20", "logo.png, 5"})
    void anEndlessUploadStopsAtTheLimitAndIsNotHeldInMemory(String name, int megabytes) {
        EndlessStream endless = new EndlessStream();
        long before = usedHeap();

        assertThatThrownBy(() -> gateway.receive(name, endless, ANY))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.key()).isEqualTo("documents.refused.tooLarge");
                    assertThat(problem.arguments()).containsExactly(megabytes);
                });

        assertThat(endless.served).isLessThan((megabytes + 1L) * 1024 * 1024);
        assertThat(usedHeap() - before).as("heap growth in bytes").isLessThan(16L * 1024 * 1024);
    }

    @Test
    void aBrokenOffUploadLeavesNothing() {
        InputStream broken = new InputStream() {
            private int served;

            @Override
            public int read() throws IOException {
                if (served++ > 100_000) {
                    throw new IOException("The connection is gone");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> gateway.receive("quote.csv", broken, ANY)).hasMessageContaining("connection is gone");
    }

    @Test
    void aFileThatMakesSenseElsewhereIsRefusedHere() throws IOException {
        try (InputStream content = Files.newInputStream(HOSTILE.resolve("polyglot.pdf"))) {
            assertThatThrownBy(() -> gateway.receive("quote.pdf", content, Set.of(FileType.XLSX, FileType.CSV)))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(problem.arguments())
                                    .isEqualTo(List.of("XLSX, CSV").toArray()));
        }
    }

    @Test
    void theReaderServesTheNextFileAfterOneThatKilledIt() throws IOException {
        assertThatThrownBy(() -> receive("stream-bomb.pdf")).isInstanceOf(ProblemException.class);

        try (ReceivedFile next = receive("uri-phishing.pdf")) {
            assertThat(next.findings().pageCount()).isEqualTo(1);
        }
    }

    @Test
    void aPictureIsWrittenAnewSoThatNothingRidesOnIt() throws IOException {
        byte[] picture = TestPictures.pngWithTrailer("<script>document.title='ran'</script>");

        try (ReceivedFile received = gateway.receive("logo.png", new ByteArrayInputStream(picture), ANY)) {
            byte[] kept = received.open().readAllBytes();
            assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("script");
            assertThat(received.size()).isEqualTo(kept.length);
        }
    }

    private ReceivedFile receive(String file) throws IOException {
        try (InputStream content = Files.newInputStream(HOSTILE.resolve(file))) {
            return gateway.receive(file, content, ANY);
        }
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** More bytes than anybody has memory for, as a sender without a declared length would send. */
    private static final class EndlessStream extends InputStream {
        private long served;

        @Override
        public int read() {
            served++;
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            served += length;
            return length;
        }
    }
}
