package io.parley.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientDetails;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementSummary;
import io.parley.common.Formats;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.HomeLines;
import java.util.List;

/** The engagements of a client, with the button that starts one. */
final class EngagementList extends Composite<Card> {

    private final EngagementService engagements;
    private final ClientDetails client;

    EngagementList(EngagementService engagements, ClientDetails client) {
        this.engagements = engagements;
        this.client = client;
    }

    @Override
    protected Card initContent() {
        List<EngagementSummary> rows = engagements.findByClient(client.id());
        Card card = new Card(getTranslation("clients.engagements.title"));
        if (rows.isEmpty()) {
            card.add(new EmptyState(
                    VaadinIcon.HANDSHAKE,
                    getTranslation("clients.engagements.empty.title"),
                    getTranslation("clients.engagements.empty.text"),
                    startButton()));
            return card;
        }
        card.add(lines(rows));
        return card.suffix(startButton());
    }

    private HomeLines lines(List<EngagementSummary> rows) {
        var formats = Formats.of(getLocale());
        var lines = new HomeLines();
        rows.forEach(row -> lines.add(
                ClientNavigation.engagement(client.id(), row.id()),
                row.name(),
                getTranslation("clients.home.start", formats.date(row.targetStart())),
                stage(row)));
        return lines;
    }

    private Badge stage(EngagementSummary row) {
        String text = StageTexts.of(this, row.stage());
        return row.stage().signed() ? Badge.good(text) : Badge.neutral(text);
    }

    private Button startButton() {
        Button start = new Button(
                getTranslation("clients.engagements.start"),
                VaadinIcon.PLUS.create(),
                pressed -> EngagementDialog.start(engagements, client).open());
        start.setId("start-engagement");
        return start;
    }
}
