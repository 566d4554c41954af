package io.parley.documents;

import io.parley.testing.OnMySql;

@OnMySql
class StorageQuotaIT extends StorageQuotaTest {}
