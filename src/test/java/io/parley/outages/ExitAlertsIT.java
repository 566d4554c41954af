package io.parley.outages;

import io.parley.testing.OnMySql;

@OnMySql
class ExitAlertsIT extends ExitAlertsTest {}
