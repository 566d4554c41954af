package io.parley.documents;

import java.util.UUID;

/** The client a document belongs to; whoever may reach the client may reach its documents. */
public record DocumentOwner(UUID clientId) {}
