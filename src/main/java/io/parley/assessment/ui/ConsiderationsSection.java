package io.parley.assessment.ui;

import io.parley.assessment.AssessmentPermissions;
import io.parley.assessment.ObservationService;
import io.parley.assessment.SupportTrialService;
import io.parley.clients.EngagementId;
import io.parley.clients.spi.EngagementSection;
import io.parley.identity.CurrentUser;
import io.parley.providers.ProviderService;
import io.parley.quotes.ComparisonService;
import org.springframework.stereotype.Component;

/** The tab that goes through the ten considerations: why each matters, what the offers say, what was noticed. */
@Component
class ConsiderationsSection implements EngagementSection {

    private final ComparisonService comparisons;
    private final ObservationService observations;
    private final SupportTrialService trials;
    private final ProviderService providers;
    private final CurrentUser currentUser;

    ConsiderationsSection(
            ComparisonService comparisons,
            ObservationService observations,
            SupportTrialService trials,
            ProviderService providers,
            CurrentUser currentUser) {
        this.comparisons = comparisons;
        this.observations = observations;
        this.trials = trials;
        this.providers = providers;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return "considerations";
    }

    @Override
    public String titleKey() {
        return "assessment.section.title";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String permission() {
        return AssessmentPermissions.READ;
    }

    @Override
    public com.vaadin.flow.component.Component create(EngagementId engagement) {
        boolean mayEdit = currentUser.require().can(AssessmentPermissions.EDIT);
        return new ConsiderationsPanel(
                engagement, comparisons.compare(engagement), observations, trials, providers.findReferences(), mayEdit);
    }
}
