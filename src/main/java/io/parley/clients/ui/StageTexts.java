package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.EngagementStage;
import java.util.Locale;

/** What the stages are called. */
final class StageTexts {

    private StageTexts() {}

    /** @param reader in whose language */
    static String of(Component reader, EngagementStage stage) {
        return reader.getTranslation("clients.stage." + stage.name().toLowerCase(Locale.ROOT));
    }
}
