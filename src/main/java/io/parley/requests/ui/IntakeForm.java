package io.parley.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.quotes.QuoteDraft;
import io.parley.quotes.QuoteProblem;
import io.parley.quotes.spi.LineEditor;
import io.parley.quotes.spi.ProblemFields;
import io.parley.requests.IntakeDraft;
import io.parley.requests.IntakePage;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.Card;
import io.parley.uikit.DateField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a provider fills in: the offer's head, its prices, what its clauses say, and the features asked for. */
final class IntakeForm extends Composite<Div> {

    private final IntakePage page;
    private final LineEditor lines;
    private final TextField planName = new TextField();
    private final TextField quoteNumber = new TextField();
    private final DateField validUntil = new DateField();
    private final IntegerField termMonths = new IntegerField();
    private final IntakeTerms terms = new IntakeTerms();
    private final IntakeFeatures features;
    private final TextField answeredBy = new TextField();
    private final TextArea remark = new TextArea();
    private final ProblemFields fields = new ProblemFields();

    IntakeForm(IntakePage page, LineEditor lines, ScopeFacts facts) {
        this.page = page;
        this.lines = lines;
        this.features = new IntakeFeatures(page.scope().needs(), facts);
        var head = new FormLayout();
        head.setAutoResponsive(true);
        head.setAutoRows(true);
        head.setExpandFields(true);
        field(head, "planName", planName);
        field(head, "quoteNumber", quoteNumber);
        field(head, "validUntil", validUntil);
        field(head, "termMonths", termMonths);
        termMonths.setValue(page.scope().termMonths());
        var who = new FormLayout();
        who.setExpandFields(true);
        field(who, "answeredBy", answeredBy);
        answeredBy.setValue(page.contactName());
        answeredBy.setRequiredIndicatorVisible(true);
        field(who, "remark", remark);
        remark.setMaxLength(IntakeDraft.MAX_REMARK);
        getContent().addClassName("rq-intake-form");
        getContent()
                .add(
                        new Card(getTranslation("requests.intake.offer"), head),
                        new Card(
                                getTranslation("requests.intake.prices"),
                                hint("requests.intake.pricesHint", page.scope().currency()),
                                lines.component()),
                        new Card(getTranslation("requests.intake.terms"), hint("requests.intake.termsHint"), terms));
        if (!page.scope().needs().isEmpty()) {
            getContent().add(new Card(getTranslation("requests.intake.features"), features));
        }
        getContent().add(new Card(getTranslation("requests.intake.who"), who));
    }

    /** @param today the day on which the terms are said */
    IntakeDraft read(LocalDate today) {
        var said = new Evidence(
                EvidenceStatus.CLAIMED,
                null,
                null,
                null,
                answeredBy.getValue().strip() + ", " + page.providerName(),
                today,
                null);
        List<CapturedTerm> claims = Stream.concat(terms.read(said).stream(), features.read(said).stream())
                .toList();
        var offer = new QuoteDraft(
                page.provider(),
                text(planName),
                text(quoteNumber),
                today,
                validUntil.getValue(),
                page.scope().currency(),
                null,
                null,
                page.scope().seats(),
                Objects.requireNonNullElse(termMonths.getValue(), 0),
                lines.lines(),
                claims);
        return new IntakeDraft(
                answeredBy.getValue().strip(), offer, remark.getValue().strip());
    }

    /** Says at each field and line what to mend; an empty list takes all of it back. */
    void show(List<QuoteProblem> problems) {
        fields.show(problems, this);
        lines.show(problems);
    }

    private <C extends Component & HasLabel> void field(FormLayout layout, String name, C field) {
        field.setLabel(getTranslation("requests.intake." + name));
        field.setTestId("intake-" + name);
        fields.add(name, field);
        layout.add(field);
    }

    private Paragraph hint(String key, Object... arguments) {
        var hint = new Paragraph(getTranslation(key, arguments));
        hint.addClassName("pl-muted");
        return hint;
    }

    private static @Nullable String text(TextField field) {
        return field.isEmpty() ? null : field.getValue().strip();
    }
}
