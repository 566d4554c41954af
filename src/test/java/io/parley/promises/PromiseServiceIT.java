package io.parley.promises;

import io.parley.testing.OnMySql;

@OnMySql
class PromiseServiceIT extends PromiseServiceTest {}
