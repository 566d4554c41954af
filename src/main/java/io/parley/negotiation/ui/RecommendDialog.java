package io.parley.negotiation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.clients.EngagementId;
import io.parley.common.Evidence;
import io.parley.negotiation.Reason;
import io.parley.negotiation.RecommendationDetails;
import io.parley.negotiation.RecommendationDraft;
import io.parley.negotiation.RecommendationService;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.QuoteId;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Chooses an offer and finds the words for it; the headline is drafted from the facts and can be rewritten. */
final class RecommendDialog {

    private final UI ui;
    private final RecommendationService recommendations;
    private final EngagementId engagement;
    private final Select<ComparedOffer> offer = new Select<>();
    private final TextArea headline = new TextArea();
    private final TextArea reasons = new TextArea();
    private final TextArea note = new TextArea();
    private final TextArea although = new TextArea();
    private final Map<String, Evidence> evidence;
    private String proposed = "";

    private RecommendDialog(
            UI ui,
            RecommendationService recommendations,
            Comparison comparison,
            EngagementId engagement,
            @Nullable RecommendationDetails before) {
        this.ui = ui;
        this.recommendations = recommendations;
        this.engagement = engagement;
        this.evidence = before == null ? Map.of() : evidenceOf(before);
        offer.setLabel(ui.getTranslation("negotiation.field.offer"));
        offer.setId("recommend-offer");
        offer.setItems(
                comparison.offers().stream().filter(ComparedOffer::stands).toList());
        offer.setItemLabelGenerator(ComparedOffer::providerName);
        offer.addValueChangeListener(chosen -> propose(chosen.getValue()));
        headline.setLabel(ui.getTranslation("negotiation.field.headline"));
        headline.setHelperText(ui.getTranslation("negotiation.field.headline.help"));
        headline.setMaxLength(RecommendationDraft.MAX_HEADLINE);
        headline.setId("recommend-headline");
        reasons.setLabel(ui.getTranslation("negotiation.field.reasons"));
        reasons.setHelperText(ui.getTranslation("negotiation.field.reasons.help"));
        reasons.setMinRows(4);
        reasons.setId("recommend-reasons");
        note.setLabel(ui.getTranslation("negotiation.field.note"));
        note.setHelperText(ui.getTranslation("negotiation.field.note.help"));
        note.setMaxLength(RecommendationDraft.MAX_NOTE);
        note.setId("recommend-note");
        although.setLabel(ui.getTranslation("negotiation.readiness.field"));
        although.setHelperText(ui.getTranslation("negotiation.readiness.field.help"));
        although.setMaxLength(RecommendationDraft.MAX_READINESS);
        although.setId("recommend-although");
        if (before != null) {
            read(comparison, before);
        }
    }

    static void open(
            UI ui,
            RecommendationService recommendations,
            Comparison comparison,
            ReadinessNotice notice,
            EngagementId engagement,
            Runnable saved) {
        RecommendationDetails before = recommendations.find(engagement).orElse(null);
        RecommendDialog form = new RecommendDialog(ui, recommendations, comparison, engagement, before);
        FormLayout layout = new FormLayout(form.offer, form.headline, form.reasons, form.note);
        if (notice.blocks()) {
            notice.ifAny(layout::add);
            layout.add(form.although);
        }
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        new FormDialog(ui.getTranslation("negotiation.dialog.title"), layout, () -> {
                    recommendations.choose(engagement, form.draft());
                    saved.run();
                })
                .saveText(ui.getTranslation("negotiation.action.recommend"))
                .open();
    }

    private void read(Comparison comparison, RecommendationDetails before) {
        comparison.find(before.quote()).filter(ComparedOffer::stands).ifPresent(offer::setValue);
        headline.setValue(before.headline());
        proposed = "";
        reasons.setValue(before.reasons().stream().map(Reason::text).collect(Collectors.joining("\n")));
        note.setValue(before.internalNote() == null ? "" : before.internalNote());
    }

    /** Drafts the headline for the chosen offer unless somebody has written one. */
    private void propose(@Nullable ComparedOffer chosen) {
        if (chosen != null && (headline.isEmpty() || headline.getValue().equals(proposed))) {
            proposed = recommendations.proposeHeadline(engagement, chosen.quoteId(), ui.getLocale());
            headline.setValue(proposed);
        }
    }

    private RecommendationDraft draft() {
        QuoteId quote = Optional.ofNullable(offer.getValue())
                .map(ComparedOffer::quoteId)
                .orElseThrow(() -> new io.parley.common.ProblemException("negotiation.problem.noOffer"));
        List<Reason> lines = reasons.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Reason(line, evidence.get(line)))
                .toList();
        return new RecommendationDraft(
                quote,
                headline.getValue(),
                lines,
                note.isEmpty() ? null : note.getValue().strip(),
                although.getValue());
    }

    private static Map<String, Evidence> evidenceOf(RecommendationDetails before) {
        Map<String, Evidence> evidence = new java.util.HashMap<>();
        for (Reason reason : before.reasons()) {
            Evidence source = reason.evidence();
            if (source != null) {
                evidence.put(reason.text(), source);
            }
        }
        return evidence;
    }
}
