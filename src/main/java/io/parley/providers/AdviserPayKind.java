package io.parley.providers;

/** How a provider pays the adviser. That nobody has said is not the same as that nothing is paid. */
public enum AdviserPayKind {
    UNKNOWN,
    NONE,
    RECURRING_PERCENT,
    ONE_OFF
}
