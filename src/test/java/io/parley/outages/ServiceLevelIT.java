package io.parley.outages;

import io.parley.testing.OnMySql;

@OnMySql
class ServiceLevelIT extends ServiceLevelTest {}
