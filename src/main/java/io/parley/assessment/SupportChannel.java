package io.parley.assessment;

/** By which way support was asked (domain.md §7). */
public enum SupportChannel {
    PHONE,
    CHAT,
    EMAIL,
    PORTAL,
    ON_SITE
}
