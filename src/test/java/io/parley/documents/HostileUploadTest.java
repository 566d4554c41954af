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

/** What the gateway does with senders and streams; what it says of each hostile file is in {@code hostile-outcomes.csv}. */
class HostileUploadTest {

    private static final Path HOSTILE = Path.of("src/test/resources/hostile");
    private static final Set<FileType> ANY = EnumSet.allOf(FileType.class);
    private static final ReaderProcess READER = new ReaderProcess(Duration.ofSeconds(10));

    @TempDir
    private Path folder;

    private UploadGateway gateway;

    @BeforeEach
    void openGateway() {
        gateway = new UploadGateway(new IncomingFolder(folder), new ContentCheck(READER));
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
