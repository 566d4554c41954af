package io.parley.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import io.parley.assessment.ObservationService;
import io.parley.assessment.SupportTrialService;
import io.parley.clients.EngagementId;
import io.parley.providers.ProviderReference;
import io.parley.quotes.Comparison;
import java.util.List;

/** The ten considerations, a card each. */
@StyleSheet("context://assets/styles/assessment.css")
final class ConsiderationsPanel extends Composite<Div> {

    private static final int CONSIDERATIONS = 10;
    private static final int SUPPORT = 7;

    private final EngagementId engagement;
    private final Comparison comparison;
    private final ObservationService observations;
    private final SupportTrialService trials;
    private final List<ProviderReference> providers;
    private final boolean mayEdit;

    ConsiderationsPanel(
            EngagementId engagement,
            Comparison comparison,
            ObservationService observations,
            SupportTrialService trials,
            List<ProviderReference> providers,
            boolean mayEdit) {
        this.engagement = engagement;
        this.comparison = comparison;
        this.observations = observations;
        this.trials = trials;
        this.providers = providers;
        this.mayEdit = mayEdit;
        getContent().addClassName("as-considerations");
        show();
    }

    private void show() {
        getContent().removeAll();
        var noted = observations.findByEngagement(engagement);
        for (int number = 1; number <= CONSIDERATIONS; number++) {
            int consideration = number;
            var card = new ConsiderationCard(consideration, comparison);
            card.add(new Observations(
                    consideration,
                    noted.stream()
                            .filter(one -> one.consideration() == consideration)
                            .toList(),
                    new ObservationDesk(engagement, observations, providers, mayEdit, this::show)));
            if (consideration == SUPPORT) {
                card.add(new TrialLog(engagement, trials, providers, mayEdit));
            }
            getContent().add(card);
        }
    }
}
