package io.parley.identity;

/**
 * Whom to invite, and as what.
 *
 * @param displayName what the tenant's people call this person, at most 120 characters
 */
public record InvitationDraft(EmailAddress email, String displayName, Role role) {}
