package io.parley.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.TermWording;
import io.parley.requests.AnswerService;
import io.parley.requests.IntakeDraft;
import io.parley.requests.InvitedProvider;
import io.parley.requests.RequestDetails;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.Notices;
import io.parley.uikit.ProblemBanner;
import io.parley.uikit.TableTwin;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** A provider's answer as it came, and the button that takes it into the comparison. */
final class AnswerDialog extends Dialog {

    private final InvitedProvider provider;
    private final AnswerService answers;
    private final Runnable refresh;
    private final ProblemBanner banner = new ProblemBanner();

    AnswerDialog(
            InvitedProvider provider,
            RequestDetails details,
            AnswerService answers,
            boolean maySend,
            Runnable refresh) {
        this.provider = provider;
        this.answers = answers;
        this.refresh = refresh;
        setHeaderTitle(getTranslation("requests.answer.title", provider.providerName()));
        setWidth("56rem");
        setMaxWidth("94vw");
        var answer = answers.getAnswer(Objects.requireNonNull(provider.answer()));
        addClassName("rq-answer");
        add(banner, head(answer), lines(answer), new H3(getTranslation("requests.answer.terms")));
        add(
                answer.offer().terms().isEmpty()
                        ? new Paragraph(getTranslation("requests.answer.noTerms"))
                        : terms(answer));
        if (!answer.remark().isEmpty()) {
            add(new H3(getTranslation("requests.intake.remark")), new Paragraph(answer.remark()));
        }
        getFooter().add(new Button(getTranslation("requests.answer.close"), pressed -> close()));
        if (maySend) {
            var take = new Button(
                    getTranslation(provider.taken() == null ? "requests.answer.take" : "requests.answer.taken"),
                    pressed -> take());
            take.addThemeVariants(ButtonVariant.PRIMARY);
            take.setEnabled(provider.taken() == null);
            take.setTestId("take-answer");
            getFooter().add(take);
        }
        setTestId("answer");
    }

    private DefinitionList head(IntakeDraft answer) {
        var offer = answer.offer();
        var formats = Formats.of(getLocale());
        var facts = new DefinitionList();
        facts.add(getTranslation("requests.answer.by"), answer.answeredBy());
        if (offer.planName() != null) {
            facts.add(getTranslation("requests.intake.planName"), offer.planName());
        }
        if (offer.quoteNumber() != null) {
            facts.add(getTranslation("requests.intake.quoteNumber"), offer.quoteNumber());
        }
        facts.add(
                getTranslation("requests.intake.validUntil"),
                offer.validUntil() == null ? getTranslation("terms.word.UNKNOWN") : formats.date(offer.validUntil()));
        facts.add(getTranslation("requests.scope.term"), getTranslation("requests.scope.months", offer.termMonths()));
        return facts;
    }

    private TableTwin lines(IntakeDraft answer) {
        var caption = getTranslation("requests.intake.prices");
        return new TableTwin(
                caption,
                List.of(
                        getTranslation("quotes.lines.column.description"),
                        getTranslation("quotes.lines.column.quantity"),
                        getTranslation("quotes.lines.column.unitPrice"),
                        getTranslation("quotes.lines.column.kind")),
                answer.offer().lines().stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> row(line, answer.offer().currency()))
                        .toList());
    }

    private List<String> row(QuoteLineDraft line, String currency) {
        var formats = Formats.of(getLocale());
        return List.of(
                line.description().isBlank() ? line.code() : line.description(),
                formats.number(Objects.requireNonNull(line.quantity())),
                formats.price(Objects.requireNonNull(line.unitPrice()), Currency.getInstance(currency)),
                getTranslation("terms.word." + line.kind().name()));
    }

    private DefinitionList terms(IntakeDraft answer) {
        var wording = new TermWording(
                this::getTranslation,
                getLocale(),
                Currency.getInstance(answer.offer().currency()));
        var facts = new DefinitionList();
        answer.offer().terms().forEach(term -> facts.add(wording.label(term), wording.value(term)));
        return facts;
    }

    private void take() {
        try {
            answers.take(Objects.requireNonNull(provider.answer()));
            close();
            Notices.done(getTranslation("requests.answer.done", provider.providerName()));
            refresh.run();
        } catch (ProblemException problem) {
            banner.say(problem);
        }
    }
}
