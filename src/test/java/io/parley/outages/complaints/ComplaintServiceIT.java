package io.parley.outages.complaints;

import io.parley.testing.OnMySql;

@OnMySql
class ComplaintServiceIT extends ComplaintServiceTest {}
