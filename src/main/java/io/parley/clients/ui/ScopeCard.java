package io.parley.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementService;
import io.parley.clients.Feature;
import io.parley.clients.Requirement;
import io.parley.clients.RequirementLevel;
import io.parley.common.Formats;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.DefinitionList;
import java.util.List;

/** What is to be bought. */
final class ScopeCard extends Composite<Card> {

    private final EngagementService engagements;
    private final EngagementDetails engagement;

    ScopeCard(EngagementService engagements, EngagementDetails engagement) {
        this.engagements = engagements;
        this.engagement = engagement;
    }

    @Override
    protected Card initContent() {
        Formats formats = Formats.of(getLocale());
        DefinitionList facts = new DefinitionList()
                .add(getTranslation("clients.engagement.field.seats"), formats.number(engagement.seats()))
                .add(
                        getTranslation("clients.engagement.field.termMonths"),
                        getTranslation("clients.months", engagement.termMonths()))
                .add(getTranslation("clients.engagement.field.targetStart"), formats.date(engagement.targetStart()))
                .add(
                        getTranslation("clients.field.currency"),
                        engagement.currency().getCurrencyCode());
        Integer numbers = engagement.scope().numbersToPort();
        if (numbers != null) {
            facts.add(getTranslation("clients.engagement.field.numbersToPort"), formats.number(numbers));
        }
        List<Requirement> musts = engagement.needs().requirements().stream()
                .filter(requirement -> requirement.level() == RequirementLevel.MUST)
                .toList();
        if (!musts.isEmpty()) {
            Div badges = new Div();
            badges.addClassName("pl-meta");
            musts.forEach(must -> badges.add(Badge.neutral(Feature.nameOf(must.feature(), this::getTranslation))));
            facts.add(getTranslation("clients.needs.must"), badges);
        }
        Card card = new Card(getTranslation("clients.engagement.scope"), facts);
        return engagement.stage().signed() ? card : card.suffix(edit());
    }

    private Button edit() {
        Button edit = new Button(getTranslation("clients.action.edit"), pressed -> {
            UI ui = UI.getCurrentOrThrow();
            EngagementDialog.edit(engagements, engagement, () -> ui.refreshCurrentRoute(false))
                    .open();
        });
        edit.setId("edit-engagement");
        return edit;
    }
}
