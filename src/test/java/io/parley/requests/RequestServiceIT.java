package io.parley.requests;

import io.parley.testing.OnMySql;

@OnMySql
class RequestServiceIT extends RequestServiceTest {}
