package io.parley.claims;

import io.parley.documents.DocumentId;

/** A document that belongs to a claim. */
public record ClaimPaper(DocumentId document, Kind kind, String fileName) {

    /** What a paper is for. */
    public enum Kind {
        PROOF_OF_PURCHASE,
        PHOTO
    }
}
