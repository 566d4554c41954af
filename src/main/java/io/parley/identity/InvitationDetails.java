package io.parley.identity;

import java.util.Locale;

/**
 * What somebody who follows an invitation sees before accepting it.
 *
 * @param needsPassword whether the person has no account yet and chooses a password now
 */
public record InvitationDetails(
        String tenantName, String displayName, String email, boolean needsPassword, Locale locale) {}
