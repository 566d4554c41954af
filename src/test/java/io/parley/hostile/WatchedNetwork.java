package io.parley.hostile;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Notes every address that somebody in this process is about to open; each connection asks for its proxy first. */
final class WatchedNetwork extends ProxySelector implements AutoCloseable {

    /** Mails of other tests may be on their way meanwhile. */
    private static final URI OWN_MAIL_SERVER = URI.create("socket://localhost:25");

    private final List<URI> visited = new CopyOnWriteArrayList<>();
    private @Nullable ProxySelector before;

    void watch() {
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(this);
    }

    List<URI> visited() {
        return List.copyOf(visited);
    }

    @Override
    public List<Proxy> select(URI address) {
        if (!address.equals(OWN_MAIL_SERVER)) {
            visited.add(address);
        }
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI address, SocketAddress socket, IOException failure) {
        // noted when it was asked for
    }

    @Override
    public void close() {
        ProxySelector.setDefault(before);
    }
}
