package io.parley.policies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.parley.providers.KeptServiceLevel;
import io.parley.providers.ProviderFacts;
import io.parley.providers.ProviderFactsService;
import io.parley.providers.ProviderId;
import io.parley.providers.spi.ProviderSection;
import io.parley.uikit.Confirmation;
import io.parley.uikit.Notices;

/** The card of service levels on a provider's page. */
@org.springframework.stereotype.Component
class LevelsSection implements ProviderSection {

    private final ProviderFactsService facts;

    LevelsSection(ProviderFactsService facts) {
        this.facts = facts;
    }

    @Override
    public Component create(ProviderId provider, ProviderFacts known) {
        return new LevelsCard(known.serviceLevels(), level -> confirm(provider, level));
    }

    private void confirm(ProviderId provider, KeptServiceLevel level) {
        var ui = UI.getCurrentOrThrow();
        new Confirmation(
                        ui.getTranslation("policies.level.remove.title"),
                        ui.getTranslation("policies.level.remove.text"),
                        ui.getTranslation("policies.level.remove"),
                        () -> {
                            facts.removeServiceLevel(provider, level.plan());
                            Notices.done(ui.getTranslation("policies.level.removed"));
                            ui.refreshCurrentRoute(false);
                        })
                .open();
    }
}
