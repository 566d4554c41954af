package io.parley.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.assessment.SupportTrialDetails;
import io.parley.assessment.SupportTrialService;
import io.parley.clients.EngagementId;
import io.parley.common.Formats;
import io.parley.providers.ProviderReference;
import io.parley.uikit.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How support did when it was tried: asked, waited, solved. */
final class TrialLog extends Composite<Div> {

    private final EngagementId engagement;
    private final SupportTrialService trials;
    private final List<ProviderReference> providers;
    private final Grid<SupportTrialDetails> grid = new Grid<>();
    private final boolean mayEdit;

    TrialLog(EngagementId engagement, SupportTrialService trials, List<ProviderReference> providers, boolean mayEdit) {
        this.engagement = engagement;
        this.trials = trials;
        this.providers = providers;
        this.mayEdit = mayEdit;
        var formats = Formats.of(getLocale());
        grid.setTestId("support-trials");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(this::provider).setHeader(getTranslation("assessment.trial.provider"));
        grid.addColumn(entry -> getTranslation(
                        "assessment.channel." + entry.trial().channel().name()))
                .setHeader(getTranslation("assessment.trial.channel"));
        grid.addColumn(entry -> formats.date(entry.trial().askedAt().toLocalDate()) + " "
                        + entry.trial().askedAt().toLocalTime().withSecond(0).withNano(0))
                .setHeader(getTranslation("assessment.trial.askedAt"));
        grid.addColumn(entry -> entry.trial().question()).setHeader(getTranslation("assessment.trial.question"));
        grid.addColumn(entry -> waited(entry.trial().waitedMinutes()))
                .setHeader(getTranslation("assessment.trial.waited"));
        grid.addComponentColumn(entry -> solved(entry.trial().solved()))
                .setHeader(getTranslation("assessment.trial.solved"));
        if (mayEdit) {
            grid.addComponentColumn(this::remove)
                    .setHeader(getTranslation("assessment.trial.actions"))
                    .setKey("actions")
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        show();
    }

    private void show() {
        getContent().removeAll();
        var log = trials.findByEngagement(engagement);
        grid.setItems(log);
        getContent().add(new H3(getTranslation("assessment.trial.title")));
        if (!log.isEmpty()) {
            getContent().add(grid);
        }
        if (mayEdit) {
            var add = new Button(
                    getTranslation("assessment.trial.add"),
                    VaadinIcon.HEADSET.create(),
                    pressed -> new TrialForm(providers)
                            .dialog(draft -> {
                                trials.record(engagement, draft);
                                show();
                            })
                            .open());
            add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add.setTestId("add-trial");
            getContent().add(add);
        }
    }

    private String provider(SupportTrialDetails entry) {
        return providers.stream()
                .filter(one -> one.id().equals(entry.trial().provider()))
                .map(ProviderReference::name)
                .findFirst()
                .orElse("");
    }

    private String waited(@Nullable Integer minutes) {
        return minutes == null
                ? getTranslation("assessment.trial.noAnswer")
                : getTranslation("assessment.trial.minutes", minutes);
    }

    private Component solved(@Nullable Boolean solved) {
        if (solved == null) {
            return Badge.neutral(getTranslation("assessment.trial.open"));
        }
        return solved ? Badge.good(getTranslation("quotes.term.yes")) : Badge.bad(getTranslation("quotes.term.no"));
    }

    private Button remove(SupportTrialDetails entry) {
        var remove = new Button(VaadinIcon.TRASH.create(), pressed -> {
            trials.remove(entry.id());
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("assessment.trial.remove"));
        return remove;
    }
}
