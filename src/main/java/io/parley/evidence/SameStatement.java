package io.parley.evidence;

import io.parley.common.Evidence;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermSheet;
import java.util.List;

/** Whether two terms say the same about the same clause, wherever it stands. */
final class SameStatement {

    private static final Evidence ANYWHERE = Evidence.confirmed("", null, "");

    private SameStatement() {}

    static boolean of(CapturedTerm one, CapturedTerm other) {
        return one.key().equals(other.key())
                && (one.value() == null) == (other.value() == null)
                && TermSheet.of(List.of(anywhere(one), anywhere(other)))
                        .contradictions()
                        .isEmpty();
    }

    private static CapturedTerm anywhere(CapturedTerm term) {
        return new CapturedTerm(term.key(), term.value(), term.unit(), ANYWHERE, null);
    }
}
