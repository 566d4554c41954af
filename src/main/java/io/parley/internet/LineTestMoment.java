package io.parley.internet;

import java.time.Instant;
import java.util.UUID;

/** A site has at most one test of a moment. */
record LineTestMoment(UUID site, Instant testedAt) {}
