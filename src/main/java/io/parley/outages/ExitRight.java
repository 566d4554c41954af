package io.parley.outages;

import io.parley.clients.ClientId;
import java.time.YearMonth;

/**
 * A client may leave its contract, for the promise was broken too often.
 *
 * @param since month that completed the set
 * @param failures so many broken months
 * @param months within so many give the right
 */
public record ExitRight(ClientId client, String provider, YearMonth since, int failures, int months) {}
