package io.parley.sla;

import java.util.Optional;

/**
 * Announced work that is not downtime (term {@code sla.maintenance}).
 *
 * @param noticeHours how long before it must be announced; empty when any announcement will do
 * @param capMinutes how much of a month is excused; empty when there is no limit
 */
public record Maintenance(Optional<Integer> noticeHours, Optional<Integer> capMinutes) {}
