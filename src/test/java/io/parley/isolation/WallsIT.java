package io.parley.isolation;

import io.parley.testing.OnMySql;

@OnMySql
class WallsIT extends WallsTest {}
