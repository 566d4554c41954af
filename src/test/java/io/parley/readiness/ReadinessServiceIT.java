package io.parley.readiness;

import io.parley.testing.OnMySql;

@OnMySql
class ReadinessServiceIT extends ReadinessServiceTest {}
