package io.parley.tenancy;

import java.time.LocalDate;

/**
 * A day off of a tenant's own.
 *
 * @param calendar code of the shipped calendar it adds to, such as {@code US}; empty for every calendar
 * @param name what people call it
 */
public record ExtraHoliday(LocalDate day, String calendar, String name) {}
