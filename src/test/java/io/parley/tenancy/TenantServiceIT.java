package io.parley.tenancy;

import io.parley.testing.OnMySql;

@OnMySql
class TenantServiceIT extends TenantServiceTest {}
