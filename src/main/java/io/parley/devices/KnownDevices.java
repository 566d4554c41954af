package io.parley.devices;

import io.parley.warranty.Device;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Serials and MACs that are taken. */
final class KnownDevices {

    private final Set<String> serials = new HashSet<>();
    private final Set<String> macs = new HashSet<>();

    KnownDevices(List<RegisteredDeviceRepository.Keys> register) {
        for (var keys : register) {
            serials.add(keys.getSerialKey());
            if (keys.getMacKey() != null) {
                macs.add(keys.getMacKey());
            }
        }
    }

    boolean hasSerial(Device device) {
        return serials.contains(RegisteredDevice.key(device.serial()));
    }

    boolean hasMac(Device device) {
        var mac = RegisteredDevice.macKey(device.mac());
        return mac != null && macs.contains(mac);
    }

    /** @return false if its serial or its MAC was taken before */
    boolean add(Device device) {
        if (hasSerial(device) || hasMac(device)) {
            return false;
        }
        serials.add(RegisteredDevice.key(device.serial()));
        var mac = RegisteredDevice.macKey(device.mac());
        if (mac != null) {
            macs.add(mac);
        }
        return true;
    }
}
