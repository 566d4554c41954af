package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import java.util.Locale;
import java.util.Objects;

/** How sure a term is and where it stands: a dot whose shape differs by status, the document and page, the words on hover. */
public final class EvidenceBadge extends Composite<Span> {

    public EvidenceBadge(Evidence evidence) {
        this(evidence.status(), "");
        String source = source(evidence);
        if (!source.isEmpty()) {
            getContent().setText(source);
        }
        if (evidence.quote() != null) {
            Tooltip.forComponent(this).withText(getTranslation("uikit.evidence.quote", evidence.quote()));
        }
    }

    /** @param text what stands beside the dot; the status in words when empty */
    public EvidenceBadge(EvidenceStatus status, String text) {
        String statusText = getTranslation("uikit.evidence." + status.name().toLowerCase(Locale.ROOT));
        getContent().addClassNames("pl-evidence", status.name().toLowerCase(Locale.ROOT));
        getContent().setText(text.isEmpty() ? statusText : text);
        getContent().getElement().setAttribute("title", statusText);
    }

    private String source(Evidence evidence) {
        if (evidence.document() == null) {
            return Objects.requireNonNullElse(evidence.saidBy(), "");
        }
        if (evidence.page() == null) {
            return evidence.document();
        }
        return getTranslation("uikit.evidence.page", evidence.document(), evidence.page());
    }
}
