package io.parley.outages;

import io.parley.testing.OnMySql;

@OnMySql
class OutageEvidenceIT extends OutageEvidenceTest {}
