package io.parley.documents;

import io.parley.testing.OnMySql;

@OnMySql
class DocumentFaultIT extends DocumentFaultTest {}
