package io.parley.measurement.ui;

import io.parley.clients.ClientId;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteId;
import io.parley.internet.LineStandingService;
import io.parley.internet.SiteNeed;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What calls need of the client's lines, asked once for the whole page and again after each test. */
final class SiteNeeds {

    private final ClientId client;
    private final LineStandingService lines;
    private Map<SiteId, SiteNeed> bySite;

    SiteNeeds(ClientId client, LineStandingService lines) {
        this.client = client;
        this.lines = lines;
        this.bySite = ask();
    }

    void refresh() {
        bySite = ask();
    }

    /** Empty for a site that came after the page was opened. */
    Optional<SiteNeed> of(SiteDetails site) {
        return Optional.ofNullable(bySite.get(site.id()));
    }

    private Map<SiteId, SiteNeed> ask() {
        return lines.findNeeds(client).stream().collect(Collectors.toMap(SiteNeed::site, Function.identity()));
    }
}
