package io.parley.portal;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import java.util.UUID;

/** The consultancy answered a client's question. */
public record QuestionAnswered(UUID answer, QuestionId question, EngagementId engagement, ClientId client) {}
