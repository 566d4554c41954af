package io.parley.architecture;

import io.parley.testing.OnMySql;

@OnMySql
class MigrationIT extends MigrationTest {}
