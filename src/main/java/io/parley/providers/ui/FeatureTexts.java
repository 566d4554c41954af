package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.clients.Feature;
import io.parley.common.Formats;
import io.parley.providers.AddOnUnit;
import io.parley.providers.PlanFeature;
import io.parley.terms.FeatureAnswer;
import io.parley.uikit.Badge;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How features and what a plan says of them read; a feature of the provider's own keeps its words. */
final class FeatureTexts {

    private final Component reader;
    private final Formats formats;

    FeatureTexts(Component reader, Locale locale) {
        this.reader = reader;
        this.formats = Formats.of(locale);
    }

    String name(String feature) {
        return Feature.nameOf(feature, reader::getTranslation);
    }

    String answer(FeatureAnswer answer) {
        return reader.getTranslation("terms.word." + answer.name());
    }

    String unit(AddOnUnit unit) {
        return reader.getTranslation("providers.unit." + unit.name());
    }

    /** Empty when there is none. */
    String price(PlanFeature feature, @Nullable Currency currency) {
        return feature.price() == null || feature.unit() == null || currency == null
                ? ""
                : reader.getTranslation(
                        "providers.feature.price", formats.price(feature.price(), currency), unit(feature.unit()));
    }

    Badge badge(FeatureAnswer answer) {
        String text = answer(answer);
        return switch (answer) {
            case INCLUDED -> Badge.good(text);
            case ADD_ON, PARTNER -> Badge.warn(text);
            case ROADMAP, NO -> Badge.bad(text);
        };
    }

    /** The answer, and below it what an add-on costs. */
    Component cell(PlanFeature feature, @Nullable Currency currency) {
        Div cell = new Div(badge(feature.answer()));
        String price = price(feature, currency);
        if (!price.isEmpty()) {
            Span costs = new Span(price);
            costs.addClassNames("pl-muted", "pl-small");
            cell.add(new Div(costs));
        }
        return cell;
    }

    Component unknown() {
        Span unknown = new Span(reader.getTranslation("providers.unknown"));
        unknown.addClassName("pl-muted");
        return unknown;
    }
}
