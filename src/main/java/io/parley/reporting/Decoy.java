package io.parley.reporting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that hangs up on everybody and remembers that it was called. */
final class Decoy implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final AtomicInteger calls = new AtomicInteger();

    Decoy() throws IOException {
        Thread.ofVirtual().name("report-decoy").start(this::hangUp);
    }

    int port() {
        return socket.getLocalPort();
    }

    boolean wasCalled() {
        return calls.get() > 0;
    }

    private void hangUp() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
