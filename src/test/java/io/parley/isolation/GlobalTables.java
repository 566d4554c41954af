package io.parley.isolation;

import java.util.Map;

/** The short list of tables that belong to no tenant, each with its reason. */
final class GlobalTables {

    static final Map<String, String> REASONS = Map.of(
            "tenant", "the wall itself",
            "account", "a person may work for several tenants",
            "account_tenant", "where sign-in looks for somebody's tenants before one is chosen",
            "sign_in_attempt", "throttling counts before anybody is known",
            "account_token", "reset and invitation links are used before sign-in",
            "bootstrap_token", "the first operator exists before any tenant",
            "scheduled_tasks", "a job carries its tenant in its data; the scheduler serves all",
            "flyway_schema_history", "belongs to the schema");

    private GlobalTables() {}

    static boolean contains(String table) {
        return REASONS.containsKey(table);
    }
}
