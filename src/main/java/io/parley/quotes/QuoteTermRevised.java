package io.parley.quotes;

import io.parley.clients.ClientId;

/** A term of a round was captured, confirmed, corrected or taken out; the lines stay as they are. */
public record QuoteTermRevised(QuoteId quote, ClientId client, TermEntryId entry, String key, int revision) {}
