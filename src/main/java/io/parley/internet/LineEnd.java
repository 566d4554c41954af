package io.parley.internet;

import io.parley.clients.ClientId;
import java.time.LocalDate;

/**
 * When the contract of a line ends.
 *
 * @param isp who sells the line; empty while nobody has said
 * @param day last day of the contract
 */
record LineEnd(LinkId link, ClientId client, String isp, LocalDate day) {}
