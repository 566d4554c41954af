package io.parley.tenancy;

import io.parley.testing.OnMySql;

@OnMySql
class SuspensionIT extends SuspensionTest {}
