package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.Feature;
import java.util.Locale;

/** What features are called; one that only this client asks for keeps its own words. */
final class FeatureTexts {

    private FeatureTexts() {}

    /** @param reader in whose language */
    static String of(Component reader, String feature) {
        return Feature.find(feature)
                .map(known ->
                        reader.getTranslation("clients.feature." + known.name().toLowerCase(Locale.ROOT)))
                .orElse(feature);
    }
}
