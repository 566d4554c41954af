package io.parley.documents.ui;

import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentState;

/** A file of an upload and what became of it. */
record HandedIn(DocumentReference document, Outcome outcome) {

    /** Each is said in one sentence, however many files it concerns. */
    enum Outcome {
        STORED("documents.upload.done", "documents.upload.several"),
        NEW_VERSION("documents.upload.newVersion", "documents.upload.several"),
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

    /** @param again whether the newest version held these bytes before */
    static HandedIn of(DocumentReference document, boolean again) {
        if (document.state() == DocumentState.QUARANTINED) {
            return new HandedIn(document, Outcome.QUARANTINED);
        }
        if (again) {
            return new HandedIn(document, Outcome.SAME);
        }
        return new HandedIn(document, document.revision() > 1 ? Outcome.NEW_VERSION : Outcome.STORED);
    }
}
