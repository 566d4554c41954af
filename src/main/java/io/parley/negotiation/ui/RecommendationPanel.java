package io.parley.negotiation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.EngagementId;
import io.parley.common.Formats;
import io.parley.negotiation.Reason;
import io.parley.negotiation.RecommendationDetails;
import io.parley.negotiation.RecommendationService;
import io.parley.quotes.ComparisonService;
import io.parley.readiness.ReadinessStanding;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.ReaderZone;
import java.util.List;
import java.util.function.Supplier;

/** What is recommended and why, with its earlier wordings. */
class RecommendationPanel extends Composite<Div> {

    private final RecommendationService recommendations;
    private final ComparisonService comparisons;
    private final Supplier<ReadinessStanding> readiness;
    private final EngagementId engagement;

    RecommendationPanel(
            RecommendationService recommendations,
            ComparisonService comparisons,
            Supplier<ReadinessStanding> readiness,
            EngagementId engagement) {
        this.recommendations = recommendations;
        this.comparisons = comparisons;
        this.readiness = readiness;
        this.engagement = engagement;
        getContent().addClassName("pl-stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        new ReadinessNotice(this, readiness.get()).ifAny(getContent()::add);
        List<RecommendationDetails> history = recommendations.findHistory(engagement);
        if (history.isEmpty()) {
            getContent().add(nothingYet());
            return;
        }
        getContent().add(current(history.getFirst()));
        if (history.size() > 1) {
            getContent().add(earlier(history.subList(1, history.size())));
        }
    }

    private EmptyState nothingYet() {
        boolean hasOffers = !comparisons.compare(engagement).offers().isEmpty();
        String text = getTranslation(hasOffers ? "negotiation.empty.text" : "negotiation.empty.noOffers");
        return hasOffers
                ? new EmptyState(
                        VaadinIcon.CHECK_CIRCLE, getTranslation("negotiation.empty.title"), text, recommendButton())
                : new EmptyState(VaadinIcon.CHECK_CIRCLE, getTranslation("negotiation.empty.title"), text);
    }

    private Button recommendButton() {
        Button recommend = new Button(getTranslation("negotiation.action.recommend"), pressed -> open());
        recommend.addThemeVariants(ButtonVariant.PRIMARY);
        recommend.setId("recommend");
        return recommend;
    }

    private void open() {
        UI ui = UI.getCurrentOrThrow();
        // The whole page: a recommendation moves the engagement's stage.
        RecommendDialog.open(
                ui,
                recommendations,
                comparisons.compare(engagement),
                new ReadinessNotice(this, readiness.get()),
                engagement,
                () -> ui.refreshCurrentRoute(false));
    }

    private Card current(RecommendationDetails details) {
        H3 headline = new H3(details.headline());
        headline.setId("recommendation-headline");
        UnorderedList reasons = new UnorderedList();
        for (Reason reason : details.reasons()) {
            reasons.add(new ListItem(reason.text()));
        }
        Card card = new Card(
                getTranslation("negotiation.recommendation.of", details.providerName()),
                headline,
                reasons,
                quiet(written(details)));
        String although = details.readinessReason();
        if (although != null) {
            Div aside = new Div(Badge.warn(getTranslation("negotiation.readiness.although")), new Paragraph(although));
            aside.addClassName("pl-aside");
            card.add(aside);
        }
        String note = details.internalNote();
        if (note != null && !note.isBlank()) {
            Div internal = new Div(Badge.warn(getTranslation("negotiation.field.note.badge")), new Paragraph(note));
            internal.addClassName("pl-aside");
            card.add(internal);
        }
        Button change = new Button(getTranslation("negotiation.action.change"), pressed -> open());
        change.setId("recommend");
        return card.suffix(change);
    }

    private Card earlier(List<RecommendationDetails> revisions) {
        Card card = new Card(getTranslation("negotiation.history.title"));
        for (RecommendationDetails revision : revisions) {
            card.add(new Div(new Span(revision.headline()), quiet(written(revision))));
        }
        return card;
    }

    private String written(RecommendationDetails details) {
        return getTranslation(
                "negotiation.history.entry",
                details.revision(),
                details.providerName(),
                details.chosenBy(),
                Formats.of(getLocale()).dateTime(details.chosenAt(), ReaderZone.get()));
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("pl-muted");
        return line;
    }
}
