package io.parley.claims;

import io.parley.testing.OnMySql;

@OnMySql
class OverdueClaimsIT extends OverdueClaimsTest {}
