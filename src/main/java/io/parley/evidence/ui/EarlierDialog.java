package io.parley.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.evidence.EarlierTerm;
import io.parley.quotes.QuoteTerm;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.DefinitionList;
import java.util.List;
import java.util.function.Consumer;

/** Asks what becomes of a captured term that says something else; neither is lost without a word. */
final class EarlierDialog extends Dialog {

    /** @param cancelled run when nothing is to change */
    EarlierDialog(
            CapturedTerm said,
            List<QuoteTerm> differing,
            TermWording wording,
            Consumer<EarlierTerm> decided,
            Runnable cancelled) {
        setHeaderTitle(getTranslation("evidence.differs.title", wording.label(said)));
        setWidth("36rem");
        setMaxWidth("94vw");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(closing -> cancel(cancelled));
        add(new Paragraph(getTranslation("evidence.differs.text")), both(said, differing, wording));
        var cancel = new Button(getTranslation("uikit.form.cancel"), pressed -> cancel(cancelled));
        getFooter().add(cancel);
        for (var known : differing) {
            var replace = button(
                    differing.size() == 1
                            ? getTranslation("evidence.differs.replace")
                            : getTranslation("evidence.differs.replaceOne", wording.value(known.term())),
                    () -> decided.accept(EarlierTerm.replaced(known)));
            replace.setTestId("replace-earlier");
            getFooter().add(replace);
        }
        var keep = button(getTranslation("evidence.differs.keep"), () -> decided.accept(EarlierTerm.kept()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setTestId("keep-both");
        getFooter().add(keep);
        addOpenedChangeListener(changed -> keep.focus());
    }

    private DefinitionList both(CapturedTerm said, List<QuoteTerm> differing, TermWording wording) {
        var list = new DefinitionList();
        for (var known : differing) {
            list.add(getTranslation("evidence.differs.captured"), statement(known.term(), wording));
        }
        return list.add(getTranslation("evidence.differs.read"), statement(said, wording));
    }

    private Div statement(CapturedTerm term, TermWording wording) {
        var value = new Div(wording.value(term));
        value.addClassName("pl-strong");
        var source = new Div(new SourceText(this::getTranslation).of(term.evidence()));
        source.addClassNames("pl-muted", "pl-small");
        return new Div(value, source);
    }

    private Button button(String text, Runnable action) {
        return new Button(text, pressed -> {
            close();
            action.run();
        });
    }

    private void cancel(Runnable cancelled) {
        close();
        cancelled.run();
    }
}
