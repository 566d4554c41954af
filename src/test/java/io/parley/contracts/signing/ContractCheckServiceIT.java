package io.parley.contracts.signing;

import io.parley.testing.OnMySql;

@OnMySql
class ContractCheckServiceIT extends ContractCheckServiceTest {}
