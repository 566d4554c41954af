package io.parley.clients;

/**
 * A way the client's headcount may go.
 *
 * @param fromMonth contract month, counted from 1, from which {@code seats} apply
 */
public record SeatPath(String name, int seats, int fromMonth) {}
