/**
 * Reads a log of outages as a spreadsheet by meaning: whatever its headings and language, a row becomes an outage or is named
 * with its column and remedy, and a bad row never takes a good one with it. Pure: nothing is stored here.
 */
@NullMarked
@NamedInterface("log")
package io.parley.sla.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
