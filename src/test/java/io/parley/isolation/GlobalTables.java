package io.parley.isolation;

import java.util.Map;

/** The short list of tables that belong to no tenant, each with its reason. */
final class GlobalTables {

    static final Map<String, String> REASONS = Map.of(
            "tenant", "the wall itself",
            "account", "a person may work for several tenants",
            "account_tenant", "where sign-in looks for somebody's tenants before one is chosen",
            "sign_in_attempts", "throttling counts before anybody is known",
            "one_time_link", "reset, invitation and bootstrap links are used before sign-in",
            "outgoing_mail", "a queue only its job reads; some mails belong to no tenant",
            "scheduled_tasks", "a job carries its tenant in its data; the scheduler serves all",
            "flyway_schema_history", "belongs to the schema");

    private GlobalTables() {}

    static boolean contains(String table) {
        return REASONS.containsKey(table);
    }
}
