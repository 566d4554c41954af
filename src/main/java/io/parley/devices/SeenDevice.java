package io.parley.devices;

/**
 * A device as somebody saw it when choosing what to change.
 *
 * @param version the version that was seen
 */
public record SeenDevice(DeviceId id, long version) {}
