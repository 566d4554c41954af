package io.parley.quotes.ui;

import com.vaadin.flow.component.UI;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderFactsService;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.TermWording;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes what the provider's catalogue says into an offer's terms, as claims. */
@Component
final class CatalogueCopy {

    private final QuoteTermService terms;
    private final PlanService plans;
    private final ProviderFactsService facts;
    private final Clock clock;

    CatalogueCopy(QuoteTermService terms, PlanService plans, ProviderFactsService facts, Clock clock) {
        this.terms = terms;
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    FormDialog dialog(QuoteDetails offer, TermWording wording, Runnable done) {
        var ui = UI.getCurrentOrThrow();
        var provider = offer.summary().provider();
        var form = new CatalogueForm(
                offer,
                plans.findCurrent(Set.of(provider)).getOrDefault(provider, List.of()),
                facts.getFacts(provider).facts(),
                LocalDate.now(clock),
                wording);
        var dialog = new FormDialog(
                        ui.getTranslation(
                                "quotes.catalogue.title", offer.summary().providerName()),
                        form,
                        () -> {
                            int captured = terms.captureUnknown(offer.summary().id(), form.chosen());
                            done.run();
                            Notices.done(ui.getTranslation("quotes.catalogue.done", captured));
                        })
                .saveText(ui.getTranslation("quotes.catalogue.save"));
        dialog.setWidth("46rem");
        return dialog;
    }
}
