package io.parley.policies.ui;

import io.parley.clients.ClientId;
import io.parley.clients.ui.ClientNavigation;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.spi.ServiceLevelPages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

@Component
class PolicyLinks implements ServiceLevelPages {

    static final String CLAUSE_PARAMETER = "clause";

    @Override
    public String ofOffer(ClientId client, QuoteSummary offer) {
        return ClientNavigation.engagement(client, offer.engagement(), "offers/" + offer.id() + "/service-level");
    }

    @Override
    public String ofClause(ClientId client, QuoteSummary offer, String key) {
        return ofOffer(client, offer) + "?" + CLAUSE_PARAMETER + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    @Override
    public String ofContract(ClientId client) {
        return ClientNavigation.client(client, "contract/service-level");
    }
}
