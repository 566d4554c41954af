package io.parley.devices;

import io.parley.testing.OnMySql;

@OnMySql
class DeviceServiceIT extends DeviceServiceTest {}
