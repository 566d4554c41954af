package io.parley.providers;

/** What an entry of a provider's log tells of (domain.md §2). */
public enum ReleaseKind {
    RELEASE,
    SECURITY,
    DEPRECATION
}
