package io.parley.identity;

import java.util.Locale;
import java.util.Optional;

/**
 * How a person likes the product to look.
 *
 * @param language empty until the person chose one: then the tenant's, before sign-in the browser's
 */
public record Preferences(Optional<Locale> language, ThemePreference theme) {}
