package io.parley.documents;

/** The stored content of a document was found gone or changed; published once, in the transaction that notes it. */
public record DocumentFaultFound(DocumentOwner owner, String fileName, int revision, DocumentFault fault) {}
