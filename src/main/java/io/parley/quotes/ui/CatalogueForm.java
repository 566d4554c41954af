package io.parley.quotes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.parley.common.Formats;
import io.parley.providers.PlanDetails;
import io.parley.providers.ProviderFacts;
import io.parley.quotes.CatalogueTerms;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the provider's catalogue says and the offer does not: the reader takes over what the offer is to be held to. */
final class CatalogueForm extends Composite<Div> {

    private final QuoteDetails offer;
    private final TermSheet known;
    private final ProviderFacts facts;
    private final LocalDate today;
    private final TermWording wording;
    private final Select<PlanDetails> plan = new Select<>();
    private final CheckboxGroup<CapturedTerm> claims = new CheckboxGroup<>();
    private final Paragraph nothing = new Paragraph(getTranslation("quotes.catalogue.nothing"));

    /** @param plans what the provider sells now; the one the offer names is chosen */
    CatalogueForm(
            QuoteDetails offer, List<PlanDetails> plans, ProviderFacts facts, LocalDate today, TermWording wording) {
        this.offer = offer;
        this.known = TermSheet.of(offer.capturedTerms());
        this.facts = facts;
        this.today = today;
        this.wording = wording;
        plan.setLabel(getTranslation("quotes.catalogue.plan"));
        plan.setHelperText(getTranslation("quotes.catalogue.plan.help"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(item -> item == null ? getTranslation("quotes.catalogue.noPlan") : item.name());
        plan.setEmptySelectionAllowed(true);
        plan.setEmptySelectionCaption(getTranslation("quotes.catalogue.noPlan"));
        plan.setTestId("catalogue-plan");
        plan.setWidthFull();
        claims.setLabel(getTranslation("quotes.catalogue.claims"));
        claims.setHelperText(getTranslation("quotes.catalogue.claims.help"));
        claims.setItemLabelGenerator(this::say);
        claims.setTestId("catalogue-claims");
        claims.addClassName("pq-claims");
        nothing.addClassName("pl-muted");
        var intro = new Paragraph(getTranslation("quotes.catalogue.text"));
        getContent().addClassName("pl-stack");
        getContent().add(intro, plan, claims, nothing);
        plan.addValueChangeListener(changed -> show());
        plans.stream()
                .filter(one -> one.name().equalsIgnoreCase(offer.summary().planName()))
                .findFirst()
                .ifPresent(plan::setValue);
        show();
    }

    List<CapturedTerm> chosen() {
        return List.copyOf(claims.getValue());
    }

    private void show() {
        var chosen = plan.getValue();
        var said = CatalogueTerms.of(
                        chosen == null ? null : chosen.plan(),
                        facts,
                        getTranslation("quotes.catalogue.source"),
                        offer.summary().currency(),
                        today)
                .stream()
                .filter(term -> !known.isKnown(term.key()))
                .toList();
        claims.setItems(said);
        claims.setVisible(!said.isEmpty());
        nothing.setVisible(said.isEmpty());
        boolean hasFees = !known.fees().isEmpty();
        claims.setValue(said.stream()
                .filter(term -> !hasFees || !term.key().startsWith("fee."))
                .collect(Collectors.toSet()));
    }

    private String say(CapturedTerm term) {
        var evidence = term.evidence();
        var day = evidence.asOf() == null
                ? getTranslation("quotes.fit.tier.noDay")
                : getTranslation("quotes.fit.tier.asOf", Formats.of(getLocale()).date(evidence.asOf()));
        return getTranslation(
                "quotes.catalogue.claim", wording.label(term), wording.value(term), evidence.saidBy(), day);
    }
}
