package io.parley.identity;

/** Light, dark, or as the device says. */
public enum ThemePreference {
    SYSTEM,
    LIGHT,
    DARK
}
