package io.parley.clients;

/** A site with the version an edit must name. */
public record SiteDetails(SiteId id, SiteDraft site, long version) {}
