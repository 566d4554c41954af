package io.parley.search;

import io.parley.testing.OnMySql;

/** The index by pairs of characters finds what the look at each text finds on H2. */
@OnMySql
class SearchIT extends SearchTest {}
