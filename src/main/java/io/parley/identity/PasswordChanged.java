package io.parley.identity;

import java.util.Locale;

/** Somebody's password was changed, by its owner or through a link; the owner is told by mail. */
public record PasswordChanged(EmailAddress email, String displayName, Locale language) {}
