package io.parley.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.portal.DecisionDetails;
import io.parley.portal.Verdict;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import java.time.ZoneOffset;

/** A decision with everything that proves it. */
final class ReceiptCard extends Composite<Card> {

    private final DecisionDetails decision;

    ReceiptCard(DecisionDetails decision) {
        this.decision = decision;
    }

    @Override
    protected Card initContent() {
        boolean accepted = decision.verdict() == Verdict.ACCEPTED;
        DefinitionList facts = new DefinitionList()
                .add(getTranslation("portal.receipt.number"), decision.receipt())
                .add(getTranslation("portal.receipt.by"), decision.decidedBy())
                .add(
                        getTranslation("portal.receipt.at"),
                        Formats.of(getLocale()).dateTime(decision.decidedAt(), ZoneOffset.UTC) + " UTC")
                .add(getTranslation("portal.receipt.fingerprint"), fingerprint());
        if (!decision.reason().isEmpty()) {
            facts.add(getTranslation("portal.receipt.reason"), decision.reason());
        }
        Card card = new Card(getTranslation(accepted ? "portal.receipt.accepted" : "portal.receipt.declined"), facts);
        card.setId("receipt");
        String state = getTranslation(accepted ? "portal.state.accepted" : "portal.state.declined");
        return card.suffix(accepted ? Badge.good(state) : Badge.bad(state));
    }

    private Span fingerprint() {
        Span hash = new Span(decision.briefSha256());
        hash.addClassNames("pl-mono", "pl-wrap");
        return hash;
    }
}
