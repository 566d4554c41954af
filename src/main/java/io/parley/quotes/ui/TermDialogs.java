package io.parley.quotes.ui;

import io.parley.quotes.spi.TermForms;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.FormDialog;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

@Component
class TermDialogs implements TermForms {

    @Override
    public FormDialog about(CapturedTerm known, Consumer<CapturedTerm> save) {
        return TermDialog.restate(known, save);
    }

    @Override
    public FormDialog any(String document, Consumer<CapturedTerm> save) {
        return TermDialog.captureIn(document, save);
    }
}
