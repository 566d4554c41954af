package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.EngagementDetails;
import io.parley.common.Evidence;
import io.parley.common.ProblemException;
import io.parley.contracts.InvalidContractException;
import io.parley.contracts.signing.ContractCheck;
import io.parley.contracts.signing.ContractCheckService;
import io.parley.contracts.signing.Signature;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.quotes.QuoteLine;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.spi.LineEditors;
import io.parley.quotes.spi.TermForms;
import io.parley.terms.CapturedTerm;
import io.parley.terms.ContractDifference;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of the contract check, one for each thing a person says about the paper. */
final class CheckDialogs {

    private final EngagementDetails engagement;
    private final ContractCheckService checks;
    private final QuoteService quotes;
    private final DocumentService documents;
    private final LineEditors lineEditors;
    private final TermForms termForms;

    CheckDialogs(
            EngagementDetails engagement,
            ContractCheckService checks,
            QuoteService quotes,
            DocumentService documents,
            LineEditors lineEditors,
            TermForms termForms) {
        this.engagement = engagement;
        this.checks = checks;
        this.quotes = quotes;
        this.documents = documents;
        this.lineEditors = lineEditors;
        this.termForms = termForms;
    }

    boolean hasOffers() {
        return !quotes.findCurrent(engagement.id()).isEmpty();
    }

    /** Which offer the paper should put down, and what the paper is called. */
    FormDialog papers(Component texts, @Nullable ContractCheck known, Runnable done) {
        var offer = new Select<QuoteSummary>();
        var rounds = quotes.findRounds(engagement.id());
        offer.setLabel(texts.getTranslation("contracts.check.offer"));
        offer.setItems(rounds);
        offer.setItemLabelGenerator(
                round -> texts.getTranslation("contracts.check.offerName", round.providerName(), round.round()));
        offer.setTestId("check-offer");
        var paper = new ComboBox<String>(texts.getTranslation("contracts.check.paper"));
        paper.setHelperText(texts.getTranslation("contracts.check.paperHint"));
        paper.setItems(
                documents.findAll(new DocumentOwner(engagement.client().id().value())).stream()
                        .map(DocumentReference::fileName)
                        .distinct()
                        .toList());
        paper.setAllowCustomValue(true);
        paper.addCustomValueSetListener(typed -> paper.setValue(typed.getDetail()));
        paper.setTestId("check-paper");
        if (known == null) {
            rounds.stream().filter(QuoteSummary::current).findFirst().ifPresent(offer::setValue);
        } else {
            rounds.stream()
                    .filter(round -> round.id().equals(known.offer().summary().id()))
                    .findFirst()
                    .ifPresent(offer::setValue);
            paper.setValue(known.paper());
        }
        return new FormDialog(texts.getTranslation("contracts.check.papers"), new FormLayout(offer, paper), () -> {
            var chosen = Optional.ofNullable(offer.getValue())
                    .orElseThrow(() -> new ProblemException("contracts.check.problem.offer"));
            var name = Objects.requireNonNullElse(paper.getValue(), "");
            if (known == null) {
                checks.begin(engagement.id(), chosen.id(), name);
            } else {
                checks.compareWith(engagement.id(), chosen.id(), name, known.version());
            }
            done.run();
        });
    }

    /** What the paper charges; it opens with what was offered. */
    FormDialog charges(Component texts, ContractCheck check, Runnable done) {
        var editor =
                lineEditors.create(Currency.getInstance(check.offer().summary().currency()));
        editor.open(
                check.chargesRead()
                        ? check.lines()
                        : check.offer().lines().stream().map(QuoteLine::toDraft).toList());
        var content = new Div(new Paragraph(texts.getTranslation("contracts.check.chargesHint")), editor.component());
        var dialog = new FormDialog(texts.getTranslation("contracts.check.charges"), content, () -> {
            editor.show(List.of());
            try {
                checks.enterCharges(engagement.id(), editor.lines(), check.version());
            } catch (InvalidContractException invalid) {
                editor.show(invalid.problems());
                throw invalid;
            }
            done.run();
        });
        dialog.setWidth("72rem");
        return dialog.saveText(texts.getTranslation("contracts.check.chargesSave"));
    }

    /** What the paper says about a clause of the offer. */
    FormDialog clause(ContractDifference difference, ContractCheck check, Runnable done) {
        var stated = Optional.ofNullable(difference.contract())
                .or(() -> Optional.ofNullable(difference.offered()).map(offered -> inPaper(offered, check.paper())))
                .orElseThrow();
        return termForms.about(stated, term -> {
            checks.read(engagement.id(), term, check.version());
            done.run();
        });
    }

    private static CapturedTerm inPaper(CapturedTerm offered, String paper) {
        return new CapturedTerm(
                offered.key(), offered.value(), offered.unit(), Evidence.confirmed(paper, null, ""), offered.label());
    }

    /** A clause of the paper of which the offer did not speak. */
    FormDialog otherClause(ContractCheck check, Runnable done) {
        return termForms.any(check.paper(), term -> {
            checks.read(engagement.id(), term, check.version());
            done.run();
        });
    }

    /** Why a difference is accepted. */
    FormDialog waiver(Component texts, ContractDifference difference, String what, Runnable done) {
        var reason = new TextArea(texts.getTranslation("contracts.check.reason"));
        reason.setHelperText(texts.getTranslation("contracts.check.reasonHint"));
        reason.setMaxLength(ContractCheckService.LONGEST_REASON);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setTestId("waiver-reason");
        var content = new Div(new Paragraph(what), reason);
        content.addClassName("pl-stack");
        return new FormDialog(texts.getTranslation("contracts.check.waive.title"), content, () -> {
                    checks.waive(engagement.id(), difference.fingerprint(), reason.getValue());
                    done.run();
                })
                .saveText(texts.getTranslation("contracts.check.waive"))
                .guardedBy(() -> !reason.isEmpty());
    }

    /** Who signed and when the service begins. */
    FormDialog signature(Component texts, ContractCheck check, Runnable done) {
        var signedOn = new DateField(texts.getTranslation("contracts.check.signedOn"));
        var signedBy = new TextField(texts.getTranslation("contracts.check.signedBy"));
        var start = new DateField(texts.getTranslation("contracts.check.start"));
        start.setHelperText(texts.getTranslation("contracts.check.startHint"));
        start.setValue(engagement.targetStart());
        signedBy.setMaxLength(ContractCheckService.LONGEST_NAME);
        signedOn.setTestId("signed-on");
        signedBy.setTestId("signed-by");
        start.setTestId("service-start");
        return new FormDialog(
                        texts.getTranslation("contracts.check.sign.title"),
                        new FormLayout(signedOn, signedBy, start),
                        () -> {
                            if (signedOn.getValue() == null || start.getValue() == null) {
                                throw new ProblemException("contracts.check.problem.dates");
                            }
                            checks.sign(
                                    engagement.id(),
                                    new Signature(signedOn.getValue(), signedBy.getValue(), start.getValue()),
                                    check.version());
                            done.run();
                        })
                .saveText(texts.getTranslation("contracts.check.sign"));
    }
}
