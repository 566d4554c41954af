package io.parley.quotes.spi;

import io.parley.terms.CapturedTerm;
import io.parley.uikit.FormDialog;
import java.util.function.Consumer;

/** Makes the forms in which a person says what a paper says, with evidence; a Spring bean. */
public interface TermForms {

    /**
     * About one clause.
     *
     * @param known what the form opens with
     */
    FormDialog about(CapturedTerm known, Consumer<CapturedTerm> save);

    /**
     * About a clause the person chooses.
     *
     * @param document name of the paper the form opens with
     */
    FormDialog any(String document, Consumer<CapturedTerm> save);
}
