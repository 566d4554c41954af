package io.parley.contracts;

import io.parley.testing.OnMySql;

@OnMySql
class ContractServiceIT extends ContractServiceTest {}
