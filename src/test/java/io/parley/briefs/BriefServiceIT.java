package io.parley.briefs;

import io.parley.testing.OnMySql;

@OnMySql
class BriefServiceIT extends BriefServiceTest {}
