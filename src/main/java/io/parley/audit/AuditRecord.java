package io.parley.audit;

import java.time.Instant;

/**
 * One deed as the trail tells it.
 *
 * @param number counts a tenant's deeds from 1 without gaps
 * @param actor the account's id, or {@code system}
 * @param action past tense, such as {@code member.invited}
 * @param subject what it was done to, usually an id; never personal data or secrets
 */
public record AuditRecord(long number, String actor, String action, String subject, Instant at) {}
