package io.parley.promises;

import io.parley.testing.OnMySql;

@OnMySql
class ProviderQuestionServiceIT extends ProviderQuestionServiceTest {}
