package io.parley.quotes;

import io.parley.common.Sha256;
import io.parley.terms.CapturedTerm;

/** Recognises a statement in the next round and in another paper: the same clause with the same value, whoever said it. */
public final class TermFingerprint {

    private TermFingerprint() {}

    /** 64 hexadecimal digits. */
    public static String of(CapturedTerm term) {
        return Sha256.of(term.key() + "\n" + TermJson.write(term.value()));
    }
}
