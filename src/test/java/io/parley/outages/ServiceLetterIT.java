package io.parley.outages;

import io.parley.testing.OnMySql;

@OnMySql
class ServiceLetterIT extends ServiceLetterTest {}
