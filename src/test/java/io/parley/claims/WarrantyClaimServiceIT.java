package io.parley.claims;

import io.parley.testing.OnMySql;

@OnMySql
class WarrantyClaimServiceIT extends WarrantyClaimServiceTest {}
