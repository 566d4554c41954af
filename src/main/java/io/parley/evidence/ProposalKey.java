package io.parley.evidence;

import io.parley.documents.DocumentId;

/**
 * Identifies what a version of a document is believed to state, however its words are quoted.
 *
 * @param statement fingerprint of key and value
 */
public record ProposalKey(DocumentId document, String statement) {}
