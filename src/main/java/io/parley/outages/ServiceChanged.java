package io.parley.outages;

import io.parley.clients.ClientId;

/** The log or the claims of a client changed: what is owed must be worked out anew. */
record ServiceChanged(ClientId client) {}
