package io.parley.identity;

import java.util.Locale;

/**
 * Somebody who belongs to a tenant from the start, without an invitation: the demo's people and the batch's consultant.
 *
 * @param password at least 12 characters; taken only when the person has no account yet
 */
public record Enrolment(EmailAddress email, String displayName, Role role, Locale locale, String password) {}
