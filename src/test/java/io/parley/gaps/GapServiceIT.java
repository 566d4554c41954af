package io.parley.gaps;

import io.parley.testing.OnMySql;

@OnMySql
class GapServiceIT extends GapServiceTest {}
