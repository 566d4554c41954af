package io.parley.devices;

import io.parley.clients.ClientId;

/** A device with the version an edit must name. */
public record DeviceDetails(DeviceId id, ClientId client, DeviceDraft device, StoredCover cover, long version) {}
