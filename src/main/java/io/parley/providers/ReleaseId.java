package io.parley.providers;

import java.util.UUID;

/** Identifies an entry of a provider's release and security log. */
public record ReleaseId(UUID value) {}
