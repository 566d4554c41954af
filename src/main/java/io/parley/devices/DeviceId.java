package io.parley.devices;

import java.util.UUID;

/** Identifies a device of the register. */
public record DeviceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
