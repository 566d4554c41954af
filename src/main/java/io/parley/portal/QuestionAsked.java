package io.parley.portal;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;

/** Somebody of a client asked something. */
public record QuestionAsked(QuestionId question, EngagementId engagement, ClientId client, String askedBy) {}
