package io.parley.quotes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parley.providers.PlanDetails;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan an offer is for: one of its provider's, or whatever the offer calls it. */
final class PlanField extends ComboBox<String> {

    private final PlanService plans;

    PlanField(PlanService plans) {
        this.plans = plans;
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail().strip()));
    }

    /** What is typed stays. */
    void suggest(@Nullable ProviderReference provider) {
        String typed = getValue();
        setItems(provider == null ? List.of() : names(provider));
        setValue(typed);
    }

    private List<String> names(ProviderReference provider) {
        return plans.findByProvider(provider.id()).stream()
                .filter(plan -> !plan.archived())
                .map(PlanDetails::name)
                .toList();
    }
}
