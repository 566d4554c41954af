package io.parley.providers;

/** A way to reach a provider's support (domain.md §7). */
public enum SupportWay {
    PHONE,
    CHAT,
    EMAIL,
    PORTAL,
    ON_SITE
}
