package io.parley.quotes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.ProblemException;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Captures a term, confirms it in a document, or corrects it. */
final class TermDialog extends FormLayout {

    private final ComboBox<TermKey> key = new ComboBox<>();
    private final TextField member = new TextField();
    private final TermValueField value = new TermValueField();
    private final TextField label = new TextField();
    private final RadioButtonGroup<EvidenceStatus> status = new RadioButtonGroup<>();
    private final TextField document = new TextField();
    private final IntegerField page = new IntegerField();
    private final TextArea quote = new TextArea();
    private final TextField saidBy = new TextField();
    private final DateField asOf = new DateField();
    private final TextField reason = new TextField();
    private @Nullable String unit;

    static FormDialog capture(Consumer<CapturedTerm> save) {
        return captureIn("", save);
    }

    /** In a paper that is already known. */
    static FormDialog captureIn(String document, Consumer<CapturedTerm> save) {
        var form = new TermDialog();
        form.document.setValue(document);
        form.reason.setVisible(false);
        return dialog(form, "quotes.term.addTitle", (term, why) -> save.accept(term));
    }

    /** Says something about a clause for which no reason is asked. */
    static FormDialog restate(CapturedTerm term, Consumer<CapturedTerm> save) {
        var form = new TermDialog();
        form.open(term);
        form.reason.setVisible(false);
        return dialog(form, "quotes.term.editTitle", (revised, why) -> save.accept(revised));
    }

    static FormDialog revise(CapturedTerm term, BiConsumer<CapturedTerm, @Nullable String> save) {
        var form = new TermDialog();
        form.open(term);
        return dialog(form, "quotes.term.editTitle", save);
    }

    private static FormDialog dialog(TermDialog form, String title, BiConsumer<CapturedTerm, @Nullable String> save) {
        return new FormDialog(form.getTranslation(title), form, () -> save.accept(form.term(), text(form.reason)));
    }

    private TermDialog() {
        setAutoResponsive(true);
        setAutoRows(true);
        key.setItems(TermKeys.all());
        key.setItemLabelGenerator(item -> getTranslation(item.labelKey()));
        key.addValueChangeListener(changed -> fitKey());
        status.setItems(EvidenceStatus.values());
        status.setItemLabelGenerator(
                item -> getTranslation("uikit.evidence." + item.name().toLowerCase(Locale.ROOT)));
        status.setValue(EvidenceStatus.CONFIRMED);
        status.addValueChangeListener(changed -> fitStatus());
        page.setMin(1);
        quote.setMaxLength(4000);
        key.setLabel(getTranslation("quotes.term.key"));
        member.setLabel(getTranslation("quotes.term.member"));
        label.setLabel(getTranslation("quotes.term.label"));
        status.setLabel(getTranslation("quotes.term.status"));
        document.setLabel(getTranslation("quotes.term.document"));
        page.setLabel(getTranslation("quotes.term.page"));
        quote.setLabel(getTranslation("quotes.term.quote"));
        saidBy.setLabel(getTranslation("quotes.term.saidBy"));
        asOf.setLabel(getTranslation("quotes.term.asOf"));
        reason.setLabel(getTranslation("quotes.term.reason"));
        key.setTestId("term-key");
        status.setTestId("term-status");
        document.setTestId("term-document");
        quote.setTestId("term-quote");
        saidBy.setTestId("term-said-by");
        add(key, member, label);
        add(value, 2);
        add(status, 2);
        add(document, page);
        add(quote, 2);
        add(saidBy, asOf);
        add(reason, 2);
        fitKey();
        fitStatus();
    }

    private void open(CapturedTerm term) {
        TermKeys.find(term.key()).ifPresent(known -> {
            key.setValue(known);
            if (isFamily(known)) {
                member.setValue(term.key().substring(known.key().length() - 1));
            }
        });
        key.setReadOnly(true);
        member.setReadOnly(true);
        value.show(term.value());
        unit = term.unit();
        label.setValue(Objects.requireNonNullElse(term.label(), ""));
        var evidence = term.evidence();
        status.setValue(evidence.status());
        document.setValue(Objects.requireNonNullElse(evidence.document(), ""));
        page.setValue(evidence.page());
        quote.setValue(Objects.requireNonNullElse(evidence.quote(), ""));
        saidBy.setValue(Objects.requireNonNullElse(evidence.saidBy(), ""));
        asOf.setValue(evidence.asOf());
    }

    private void fitKey() {
        var chosen = key.getValue();
        member.setVisible(chosen != null && isFamily(chosen));
        label.setVisible(chosen != null && isFamily(chosen));
        value.fit(chosen);
    }

    private void fitStatus() {
        var chosen = status.getValue();
        value.setVisible(chosen != EvidenceStatus.UNKNOWN);
        document.setVisible(chosen != EvidenceStatus.UNKNOWN);
        page.setVisible(chosen != EvidenceStatus.UNKNOWN);
        quote.setVisible(chosen != EvidenceStatus.UNKNOWN);
        saidBy.setVisible(chosen == EvidenceStatus.CLAIMED);
    }

    private static boolean isFamily(TermKey chosen) {
        return chosen.key().endsWith(".*");
    }

    private CapturedTerm term() {
        var chosen = key.getValue();
        if (chosen == null || isFamily(chosen) && member.isEmpty()) {
            throw new ProblemException("quotes.problem.term.key");
        }
        var name = isFamily(chosen)
                ? chosen.key().substring(0, chosen.key().length() - 1)
                        + member.getValue().strip()
                : chosen.key();
        boolean unknown = status.getValue() == EvidenceStatus.UNKNOWN;
        var evidence = new Evidence(
                status.getValue(),
                unknown ? null : text(document),
                unknown ? null : page.getValue(),
                unknown || quote.isEmpty() ? null : quote.getValue(),
                status.getValue() == EvidenceStatus.CLAIMED ? text(saidBy) : null,
                asOf.getValue(),
                null);
        return new CapturedTerm(
                name, unknown ? null : value.read(), unit == null ? chosen.unit() : unit, evidence, text(label));
    }

    private static @Nullable String text(TextField field) {
        return field.isEmpty() ? null : field.getValue().strip();
    }
}
