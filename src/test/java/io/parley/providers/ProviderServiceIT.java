package io.parley.providers;

import io.parley.testing.OnMySql;

@OnMySql
class ProviderServiceIT extends ProviderServiceTest {}
