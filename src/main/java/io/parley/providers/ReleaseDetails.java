package io.parley.providers;

/** An entry with the version an edit must name. */
public record ReleaseDetails(ReleaseId id, ReleaseDraft release, long version) {}
