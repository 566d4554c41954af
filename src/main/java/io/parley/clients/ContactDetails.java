package io.parley.clients;

/** A contact with the version an edit must name. */
public record ContactDetails(ContactId id, ContactDraft contact, long version) {}
