package io.parley.devices;

import java.util.List;

/**
 * What became of a change to many devices.
 *
 * @param changed how many were changed
 * @param meanwhile serials of those that somebody else changed after they were chosen; they stay as they are
 */
public record ChangedDevices(int changed, List<String> meanwhile) {

    public ChangedDevices {
        meanwhile = List.copyOf(meanwhile);
    }
}
