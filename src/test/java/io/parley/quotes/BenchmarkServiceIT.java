package io.parley.quotes;

import io.parley.testing.OnMySql;

@OnMySql
class BenchmarkServiceIT extends BenchmarkServiceTest {}
