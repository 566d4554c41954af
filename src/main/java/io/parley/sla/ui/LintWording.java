package io.parley.sla.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ServiceKind;
import io.parley.sla.LintHit;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a rule found in the reader's words. */
final class LintWording {

    private final Component texts;

    /** @param texts the component whose language counts */
    LintWording(Component texts) {
        this.texts = texts;
    }

    String severity(LintHit hit) {
        return texts.getTranslation("terms.word." + hit.rule().severity());
    }

    String title(LintHit hit) {
        return texts.getTranslation(hit.rule().titleKey());
    }

    String meaning(LintHit hit) {
        return texts.getTranslation(hit.rule().meaningKey(), arguments(hit));
    }

    String ask(LintHit hit) {
        return texts.getTranslation(hit.rule().askKey(), arguments(hit));
    }

    /** Services are one list, whatever their number. */
    private Object[] arguments(LintHit hit) {
        boolean services = hit.arguments().stream().anyMatch(ServiceKind.class::isInstance);
        return services
                ? new Object[] {hit.arguments().stream().map(this::service).collect(Collectors.joining(separator()))}
                : hit.arguments().toArray();
    }

    private String service(Object service) {
        return texts.getTranslation("clients.service." + service.toString().toLowerCase(Locale.ROOT));
    }

    private String separator() {
        return texts.getTranslation("terms.finding.separator");
    }
}
