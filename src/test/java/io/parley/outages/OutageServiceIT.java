package io.parley.outages;

import io.parley.testing.OnMySql;

@OnMySql
class OutageServiceIT extends OutageServiceTest {}
