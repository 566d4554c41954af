package io.parley.evidence;

import io.parley.testing.OnMySql;

@OnMySql
class EvidenceServiceIT extends EvidenceServiceTest {}
