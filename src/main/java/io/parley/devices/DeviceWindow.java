package io.parley.devices;

/**
 * A part of a register.
 *
 * @param offset ≥ 0, a multiple of {@code limit}
 * @param limit ≥ 1
 */
public record DeviceWindow(int offset, int limit, DeviceSort sort, boolean ascending) {}
