package io.parley.sla.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.parley.common.EvidenceStatus;
import io.parley.common.Money;
import io.parley.common.Rounding;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.spi.ComparisonRow;
import io.parley.sla.CreditBase;
import io.parley.sla.SlaPolicy;
import io.parley.sla.TeethIndex;
import io.parley.uikit.EvidenceBadge;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.core.annotation.Order;

/** What an offer's service level pays per year in three scenarios, in money. */
@org.springframework.stereotype.Component
@Order(1)
class TeethRow implements ComparisonRow {

    private static final int CONSIDERATION = 4;

    @Override
    public int consideration() {
        return CONSIDERATION;
    }

    @Override
    public String labelKey() {
        return "sla.teeth.title";
    }

    @Override
    public Cell cell(Comparison comparison, ComparedOffer offer, Component texts) {
        var policy = SlaPolicy.of(offer.terms());
        return TeethIndex.of(policy, CreditBase.asOffered(offer.costing()))
                .map(teeth -> known(lines(teeth, comparison, texts)))
                .orElseGet(() -> unknown(missing(policy, texts)));
    }

    private static Cell known(List<String> lines) {
        return new Cell(
                String.join(" · ", lines),
                () -> new Div(lines.stream().map(Div::new).toArray(Component[]::new)));
    }

    private static Cell unknown(String text) {
        return new Cell(text, () -> new EvidenceBadge(EvidenceStatus.UNKNOWN, text));
    }

    private static List<String> lines(TeethIndex teeth, Comparison comparison, Component texts) {
        return List.of(
                texts.getTranslation("sla.teeth.tenMinutes", yearly(teeth.tenMinutesCredit(), comparison)),
                texts.getTranslation("sla.teeth.fourHours", yearly(teeth.fourHoursCredit(), comparison)),
                texts.getTranslation("sla.teeth.ninetyMinutes", yearly(teeth.ninetyMinutesCredit(), comparison)));
    }

    private static Money yearly(BigDecimal credits, Comparison comparison) {
        return new Money(
                Rounding.cell(credits, comparison.currency()),
                comparison.engagement().currency());
    }

    private static String missing(SlaPolicy policy, Component texts) {
        if (!policy.written()) {
            return texts.getTranslation("sla.teeth.notWritten");
        }
        var names = TeethIndex.missing(policy).stream()
                .map(key -> texts.getTranslation("terms.key." + key))
                .toList();
        return names.isEmpty()
                ? texts.getTranslation("sla.teeth.noCharges")
                : texts.getTranslation("sla.teeth.unknown", String.join("; ", names));
    }
}
