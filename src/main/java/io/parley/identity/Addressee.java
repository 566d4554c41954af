package io.parley.identity;

import java.util.Locale;

/**
 * An active member to whom something can be written.
 *
 * @param locale the person's language, else the tenant's
 */
public record Addressee(MembershipId member, Role role, String displayName, EmailAddress email, Locale locale) {}
