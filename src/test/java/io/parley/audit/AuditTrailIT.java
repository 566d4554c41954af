package io.parley.audit;

import io.parley.testing.OnMySql;

@OnMySql
class AuditTrailIT extends AuditTrailTest {}
