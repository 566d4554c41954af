package io.parley.negotiation;

import io.parley.testing.OnMySql;

@OnMySql
class SignedChoicesIT extends SignedChoicesTest {}
