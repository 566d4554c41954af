package io.parley.devices;

/** What one may do with devices and warranties. */
public final class DevicePermissions {

    /** See the register of a client and look warranties up. */
    public static final String READ = "device:read";

    /** Keep the register. */
    public static final String EDIT = "device:edit";

    /** Keep the consultancy's own warranty policies. */
    public static final String EDIT_POLICIES = "warranty-policy:edit";

    private DevicePermissions() {}
}
