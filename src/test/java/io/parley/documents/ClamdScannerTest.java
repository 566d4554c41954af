package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol, and that only its two answers are answers. With a real daemon: {@link DocumentScanIT}. */
class ClamdScannerTest {

    private static final int LARGE = 300_000;

    @TempDir
    private Path folder;

    private Path file;

    @SuppressWarnings("NullAway.Init") // set before each test
    ClamdScannerTest() {}

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("upload"), "x".repeat(LARGE).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theWholeFileIsSentAndACleanAnswerIsClean() throws Exception {
        assertThat(ask("stream: OK\0")).isEqualTo("clean, " + LARGE);
    }

    @Test
    void whatIsFoundIsNamed() throws Exception {
        assertThat(ask("stream: Eicar-Test-Signature FOUND\0")).isEqualTo("Eicar-Test-Signature, " + LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\0", "stream: ERROR\0", "INSTREAM size limit exceeded. ERROR\0", "OK\0", "stream: OK FOU"})
    void anythingElseIsNoAnswer(String answer) {
        assertThatThrownBy(() -> ask(answer)).isInstanceOf(IOException.class);
    }

    @Test
    void aScannerThatIsNotThereIsNoAnswer() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        ClamdScanner scanner = new ClamdScanner(InetSocketAddress.createUnresolved("127.0.0.1", port));

        assertThatThrownBy(() -> scanner.scan(file)).isInstanceOf(IOException.class);
    }

    /** @return what the scanner says, and how many bytes of content the daemon got */
    private String ask(String answer) throws Exception {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var thread = Executors.newSingleThreadExecutor()) {
            Future<Long> received = thread.submit(() -> serve(daemon, answer));
            ClamdScanner scanner =
                    new ClamdScanner(InetSocketAddress.createUnresolved("127.0.0.1", daemon.getLocalPort()));
            String verdict = scanner.scan(file).orElse("clean");
            return verdict + ", " + received.get();
        }
    }

    private static long serve(ServerSocket daemon, String answer) throws IOException {
        try (Socket socket = daemon.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            long size = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                in.skipNBytes(length);
                size += length;
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return size;
        }
    }
}
