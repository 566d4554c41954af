package io.parley.internet;

import io.parley.testing.OnMySql;

@OnMySql
class TestRemindersIT extends TestRemindersTest {}
