package io.parley.devices;

/**
 * What became of a list of devices.
 *
 * @param added devices that are new in the register
 * @param known devices that were left out, because their serial or their MAC is in the register
 */
public record ImportedDevices(int added, int known) {

    public ImportedDevices plus(ImportedDevices other) {
        return new ImportedDevices(added + other.added, known + other.known);
    }
}
