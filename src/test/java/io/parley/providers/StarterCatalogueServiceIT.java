package io.parley.providers;

import io.parley.testing.OnMySql;

@OnMySql
class StarterCatalogueServiceIT extends StarterCatalogueServiceTest {}
