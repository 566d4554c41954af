package io.parley.outages;

import io.parley.testing.OnMySql;

@OnMySql
class StatusPageServiceIT extends StatusPageServiceTest {}
