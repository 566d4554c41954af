package io.parley.devices;

import io.parley.testing.OnMySql;

@OnMySql
class CoverEndAlertsIT extends CoverEndAlertsTest {}
