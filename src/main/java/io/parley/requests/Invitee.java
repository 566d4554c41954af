package io.parley.requests;

import io.parley.identity.EmailAddress;
import io.parley.providers.ProviderId;
import java.util.Locale;

/**
 * Whom to ask.
 *
 * @param contactName the provider's person
 * @param locale language of the mail and of the page behind its link
 */
public record Invitee(ProviderId provider, String contactName, EmailAddress email, Locale locale) {}
