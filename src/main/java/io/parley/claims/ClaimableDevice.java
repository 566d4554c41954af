package io.parley.claims;

import io.parley.devices.DeviceId;

/**
 * A device in a choice of what is broken.
 *
 * @param name as the client calls it, else its SKU
 * @param place where it stands, empty if nobody wrote it down
 */
public record ClaimableDevice(DeviceId id, String name, String serial, String place) {}
