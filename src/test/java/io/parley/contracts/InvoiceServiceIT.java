package io.parley.contracts;

import io.parley.testing.OnMySql;

@OnMySql
class InvoiceServiceIT extends InvoiceServiceTest {}
