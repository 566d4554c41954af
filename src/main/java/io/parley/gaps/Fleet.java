package io.parley.gaps;

import io.parley.warranty.Device;
import io.parley.warranty.WarrantyCover;
import java.util.List;
import java.util.Map;

/** The devices of a client. @param covers by the very device: two may be equal in all that is written down */
record Fleet(List<Device> devices, Map<Device, WarrantyCover> covers) {}
