package io.parley.outages.complaints;

import io.parley.testing.OnMySql;

@OnMySql
class ComplaintAlertsIT extends ComplaintAlertsTest {}
