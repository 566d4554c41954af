package io.parley.documents.ui;

import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentState;
import java.util.Optional;

/** A file of an upload and what became of it. */
record HandedIn(DocumentReference document, Outcome outcome) {

    /** Each is said in one sentence, however many files it concerns. */
    enum Outcome {
        STORED("documents.upload.done", "documents.upload.several"),
        NEW_VERSION("documents.upload.newVersion", "documents.upload.several"),
        WAITING("documents.upload.waiting", "documents.upload.severalWaiting"),
        MENDED("documents.upload.mended", "documents.upload.severalMended"),
        SAME("documents.upload.same", "documents.upload.severalSame"),
        QUARANTINED("documents.upload.quarantined", "documents.upload.severalQuarantined");

        private final String one;
        private final String several;

        Outcome(String one, String several) {
            this.one = one;
            this.several = several;
        }

        String one() {
            return one;
        }

        String several() {
            return several;
        }
    }

    /** @param before the newest version of the same name before it was handed in */
    static HandedIn of(DocumentReference document, Optional<DocumentReference> before) {
        if (document.state() == DocumentState.QUARANTINED) {
            return new HandedIn(document, Outcome.QUARANTINED);
        }
        if (document.state().isWaiting()) {
            return new HandedIn(document, Outcome.WAITING);
        }
        Optional<DocumentReference> same = before.filter(known -> known.id().equals(document.id()));
        if (same.isPresent()) {
            return new HandedIn(document, same.get().fault() == null ? Outcome.SAME : Outcome.MENDED);
        }
        return new HandedIn(document, document.revision() > 1 ? Outcome.NEW_VERSION : Outcome.STORED);
    }
}
