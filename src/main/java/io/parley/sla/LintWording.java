package io.parley.sla;

import io.parley.clients.ServiceKind;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what a rule found in the reader's words. */
public final class LintWording {

    private final Texts texts;

    /** Where words come from, in the reader's language. */
    @FunctionalInterface
    public interface Texts {

        String get(String key, Object... arguments);
    }

    public LintWording(Texts texts) {
        this.texts = texts;
    }

    public String severity(LintHit hit) {
        return texts.get("terms.word." + hit.rule().severity());
    }

    public String title(LintHit hit) {
        return texts.get(hit.rule().titleKey());
    }

    public String meaning(LintHit hit) {
        return texts.get(hit.rule().meaningKey(), arguments(hit));
    }

    public String ask(LintHit hit) {
        return texts.get(hit.rule().askKey(), arguments(hit));
    }

    /** Services are one list, whatever their number. */
    private Object[] arguments(LintHit hit) {
        boolean services = hit.arguments().stream().anyMatch(ServiceKind.class::isInstance);
        return services
                ? new Object[] {hit.arguments().stream().map(this::service).collect(Collectors.joining(separator()))}
                : hit.arguments().toArray();
    }

    private String service(Object service) {
        return texts.get("clients.service." + service.toString().toLowerCase(Locale.ROOT));
    }

    private String separator() {
        return texts.get("terms.finding.separator");
    }
}
