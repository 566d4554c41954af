package io.parley.internet;

/** A line with the version an edit must name. */
public record LinkDetails(LinkId id, LinkDraft link, long version) {}
