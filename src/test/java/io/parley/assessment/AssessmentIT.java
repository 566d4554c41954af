package io.parley.assessment;

import io.parley.testing.OnMySql;

@OnMySql
class AssessmentIT extends AssessmentTest {}
