package io.parley.devices;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An end of warranty that a person knows better than the policy.
 *
 * @param until last covered day
 * @param by name of who entered it
 */
public record CoverOverride(LocalDate until, String reason, String by, Instant at) {}
