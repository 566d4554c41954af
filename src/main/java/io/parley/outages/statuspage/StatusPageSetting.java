package io.parley.outages.statuspage;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What must be known to read a page.
 *
 * @param today missing years are read as the last time the date came
 * @param zone of times for which the page names none
 */
public record StatusPageSetting(LocalDate today, ZoneId zone) {}
