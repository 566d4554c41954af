package io.parley.promises;

import io.parley.common.Evidence;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;

/** Words a question for the provider's agent: what each source says, where it stands, and what is asked. */
public final class QuestionWording {

    private final TermWording.Texts texts;
    private final TermWording terms;

    /** @param texts the same as those of the wording of terms */
    public QuestionWording(TermWording.Texts texts, TermWording terms) {
        this.texts = texts;
        this.terms = terms;
    }

    public String ask(CapturedTerm one, CapturedTerm other) {
        return texts.get("promises.question.ask", terms.label(one), said(one), said(other));
    }

    private String said(CapturedTerm term) {
        var value = terms.value(term);
        var words = term.evidence().quote();
        return words == null || words.isBlank()
                ? texts.get("promises.question.says", where(term.evidence()), value)
                : texts.get("promises.question.quotes", where(term.evidence()), value, words.strip());
    }

    private String where(Evidence evidence) {
        var document = evidence.document();
        var page = evidence.page();
        if (document != null) {
            return page == null ? document : texts.get("promises.question.page", document, String.valueOf(page));
        }
        var saidBy = evidence.saidBy();
        return saidBy == null ? texts.get("promises.question.somebody") : saidBy;
    }
}
