package io.parley.portal;

import io.parley.testing.OnMySql;

@OnMySql
class ClientNewsIT extends ClientNewsTest {}
