package io.parley.documents;

import io.parley.testing.OnMySql;

@OnMySql
class DocumentReconcilerIT extends DocumentReconcilerTest {}
