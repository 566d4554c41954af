package io.parley.quotes;

import io.parley.testing.OnMySql;

@OnMySql
class ScenarioServiceIT extends ScenarioServiceTest {}
