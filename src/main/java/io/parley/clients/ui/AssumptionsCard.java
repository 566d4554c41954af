package io.parley.clients.ui;

import com.vaadin.flow.component.Composite;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDetails;
import io.parley.common.Formats;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the arithmetic presumes; what nobody has entered is said to be unknown, never presumed. */
final class AssumptionsCard extends Composite<Card> {

    private final EngagementDetails engagement;

    AssumptionsCard(EngagementDetails engagement) {
        this.engagement = engagement;
    }

    @Override
    protected Card initContent() {
        Formats formats = Formats.of(getLocale());
        EngagementAssumptions assumptions = engagement.assumptions();
        String unknown = getTranslation("clients.assumptions.unknown");
        DefinitionList facts = new DefinitionList()
                .add(getTranslation("clients.assumptions.discountRate"), formats.percent(assumptions.discountRate()))
                .add(
                        getTranslation("clients.assumptions.horizonMonths"),
                        getTranslation("clients.months", assumptions.horizonMonths()))
                .add(
                        getTranslation("clients.assumptions.indexForecast"),
                        assumptions.indexForecast().isEmpty()
                                ? unknown
                                : assumptions.indexForecast().stream()
                                        .map(formats::percent)
                                        .collect(Collectors.joining(" · ")))
                .add(
                        getTranslation("clients.assumptions.holidayCalendar"),
                        Locale.of("", assumptions.holidayCalendar()).getDisplayCountry(getLocale()));
        Map<String, Integer> transit = new TreeMap<>(assumptions.noticeTransitDays());
        transit.forEach(
                (method, days) -> facts.add(transitLabel(method), getTranslation("clients.assumptions.days", days)));
        BigDecimal usf = assumptions.usfFactor();
        if (usf != null) {
            facts.add(getTranslation("clients.assumptions.usfFactor"), formats.percent(usf));
        }
        BigDecimal mos = assumptions.mosNeed();
        facts.add(getTranslation("clients.assumptions.mosNeed"), mos == null ? unknown : formats.number(mos));
        engagement
                .scope()
                .switchingCosts()
                .forEach(cost -> facts.add(
                        getTranslation("clients.switching.of", cost.provider(), cost.label()),
                        formats.money(cost.amount(), engagement.currency())));
        return new Card(getTranslation("clients.assumptions.title"), facts);
    }

    private String transitLabel(String method) {
        String key = "clients.assumptions.transit." + method.toLowerCase(Locale.ROOT);
        String label = getTranslation(key);
        return label.contains(key) ? method : label;
    }
}
