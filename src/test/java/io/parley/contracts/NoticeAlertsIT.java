package io.parley.contracts;

import io.parley.testing.OnMySql;

@OnMySql
class NoticeAlertsIT extends NoticeAlertsTest {}
