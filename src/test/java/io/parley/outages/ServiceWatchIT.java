package io.parley.outages;

import io.parley.testing.OnMySql;

@OnMySql
class ServiceWatchIT extends ServiceWatchTest {}
