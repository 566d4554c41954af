package io.parley.measurement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** A sender that is no browser: says what it likes on a connection of its own, and reads as slowly as it likes. */
final class RawHttp implements AutoCloseable {

    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(30).toMillis();

    private final Socket socket = new Socket();

    private RawHttp() {}

    static RawHttp connect(int port) throws IOException {
        return connect(port, 0);
    }

    /** @param receiveBuffer bytes that may be under way to it, 0 for the usual */
    static RawHttp connect(int port, int receiveBuffer) throws IOException {
        var http = new RawHttp();
        if (receiveBuffer > 0) {
            http.socket.setReceiveBufferSize(receiveBuffer);
        }
        http.socket.connect(new InetSocketAddress("localhost", port));
        http.socket.setSoTimeout(PATIENCE_MILLIS);
        return http;
    }

    /** Sends the head of a request as it is written, each line without its end. */
    RawHttp say(String... lines) throws IOException {
        return send((String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    RawHttp send(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        return this;
    }

    InputStream in() throws IOException {
        return socket.getInputStream();
    }

    /** Reads the status and the headers, and leaves the body. */
    Head head() throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in().read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        return new Head(head.toString(StandardCharsets.US_ASCII));
    }

    int status() throws IOException {
        return head().status();
    }

    /** Reads until the server has closed the connection. */
    long readToTheEnd() throws IOException {
        return in().transferTo(OutputStream.nullOutputStream());
    }

    /** Whether the server closes the connection by itself in that time. */
    boolean isClosedWithin(Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            readToTheEnd();
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Empty when the connection ended without an answer. */
    record Head(String text) {

        int status() {
            return text.isEmpty() ? 0 : Integer.parseInt(text.split(" ", 3)[1]);
        }

        boolean has(String header) {
            return text.toLowerCase(Locale.ROOT).contains("\r\n" + header.toLowerCase(Locale.ROOT) + ":");
        }
    }
}
