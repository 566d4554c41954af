package io.parley.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail ready for the post: the same words as plain text and as HTML.
 *
 * @param id becomes the Message-ID, the same at every try
 * @param senderName the tenant's name, or the product's
 * @param url where the button leads, empty without one
 */
public record Letter(
        UUID id,
        String senderName,
        String recipient,
        String subject,
        String text,
        String html,
        String url,
        Instant composedAt) {}
