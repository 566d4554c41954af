package io.parley.notifications;

import java.time.Instant;
import java.util.UUID;

/** A row of somebody's inbox. */
public record InboxEntry(UUID id, InboxMessage message, Instant at, boolean unread) {}
