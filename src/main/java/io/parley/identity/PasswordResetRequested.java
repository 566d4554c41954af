package io.parley.identity;

/**
 * Somebody typed this address under "forgot your password". Whether it belongs to anybody is looked up only when the mail
 * is sent, so that the answer to the asker takes the same time.
 */
public record PasswordResetRequested(EmailAddress email) {}
