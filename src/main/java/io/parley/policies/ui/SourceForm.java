package io.parley.policies.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.quotes.TermEvidence;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Where a clause stands, or who said it. What nobody knows has no source: its field is left empty. */
final class SourceForm extends FormLayout {

    private final RadioButtonGroup<EvidenceStatus> status = new RadioButtonGroup<>();
    private final TextField document = new TextField();
    private final IntegerField page = new IntegerField();
    private final TextArea quote = new TextArea();
    private final TextField saidBy = new TextField();
    private final DateField asOf = new DateField();
    private final Checkbox forAll = new Checkbox();

    private SourceForm(Evidence known) {
        setAutoResponsive(true);
        setAutoRows(true);
        status.setLabel(getTranslation("quotes.term.status"));
        status.setItems(List.of(EvidenceStatus.CONFIRMED, EvidenceStatus.CLAIMED));
        status.setItemLabelGenerator(
                item -> getTranslation("uikit.evidence." + item.name().toLowerCase(Locale.ROOT)));
        document.setLabel(getTranslation("quotes.term.document"));
        page.setLabel(getTranslation("quotes.term.page"));
        quote.setLabel(getTranslation("quotes.term.quote"));
        saidBy.setLabel(getTranslation("quotes.term.saidBy"));
        asOf.setLabel(getTranslation("quotes.term.asOf"));
        forAll.setLabel(getTranslation("policies.source.forAll"));
        page.setMin(1);
        document.setMaxLength(200);
        saidBy.setMaxLength(200);
        quote.setMaxLength(4000);
        status.setTestId("source-status");
        document.setTestId("source-document");
        quote.setTestId("source-quote");
        saidBy.setTestId("source-said-by");
        forAll.setTestId("source-for-all");
        add(status, 2);
        add(document, page);
        add(quote, 2);
        add(saidBy, asOf);
        add(forAll, 2);
        status.addValueChangeListener(changed -> saidBy.setVisible(changed.getValue() == EvidenceStatus.CLAIMED));
        saidBy.setVisible(false);
        open(known);
    }

    /**
     * @param othersWithout whether other clauses still lack a source
     * @param save takes the source, and whether it is meant for those too
     */
    static FormDialog dialog(String title, Evidence known, boolean othersWithout, BiConsumer<Evidence, Boolean> save) {
        var form = new SourceForm(known);
        form.forAll.setVisible(othersWithout);
        return new FormDialog(title, form, () -> save.accept(form.evidence(), form.forAll.getValue()));
    }

    private void open(Evidence known) {
        if (known.status() != EvidenceStatus.UNKNOWN) {
            status.setValue(known.status());
        }
        document.setValue(Objects.requireNonNullElse(known.document(), ""));
        page.setValue(known.page());
        quote.setValue(Objects.requireNonNullElse(known.quote(), ""));
        saidBy.setValue(Objects.requireNonNullElse(known.saidBy(), ""));
        asOf.setValue(known.asOf());
    }

    private Evidence evidence() {
        var chosen = status.getValue();
        if (chosen == null) {
            throw new io.parley.common.ProblemException("policies.problem.noSource");
        }
        var evidence = new Evidence(
                chosen,
                text(document.getValue()),
                page.getValue(),
                text(quote.getValue()),
                chosen == EvidenceStatus.CLAIMED ? text(saidBy.getValue()) : null,
                asOf.getValue(),
                null);
        TermEvidence.require(
                new CapturedTerm("sla.target", "", null, evidence, null)); // any value: only the source counts
        return evidence;
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
