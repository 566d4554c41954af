package io.parley.testing;

import static org.awaitility.Awaitility.await;

import io.parley.identity.RunAs;
import io.parley.jobs.TenantJob;
import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * A scheduled job on two instances of the application that share one MySQL: the packaged application as a process of its
 * own with its scheduler at work, and this one, whose scheduler rests and whose job is called by hand at the same moment.
 */
@OnMySql
@TestPropertySource(properties = "db-scheduler.enabled=false")
public abstract class TwoInstances extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    private List<TenantJob> jobs;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Environment environment;

    /** A moment at which both look for the job's work. */
    protected final void bothRun(String job, TenantId tenant) {
        database.update("update scheduled_tasks set execution_time = '2026-11-01 00:00:00' where task_name = ?", job);
        runAs.system(tenant, () -> named(job).run(tenant));
        await("the other instance's round of " + job).atMost(PATIENCE).until(() -> !isDue(job));
    }

    private TenantJob named(String job) {
        return jobs.stream().filter(one -> one.name().equals(job)).findFirst().orElseThrow();
    }

    private boolean isDue(String job) {
        return count(
                        "select count(*) from scheduled_tasks where task_name = ?"
                                + " and (picked or execution_time < '2026-11-02 00:00:00')",
                        job)
                > 0;
    }

    private int count(String sql, Object... arguments) {
        Integer rows = database.queryForObject(sql, Integer.class, arguments);
        return rows == null ? 0 : rows;
    }

    /** Rows of one tenant: other tests leave theirs in the same database. */
    protected final int rows(String table, TenantId tenant) {
        return count(
                "select count(*) from " + table + " where tenant_id = uuid_to_bin(?)",
                tenant.value().toString());
    }

    /** The packaged application with this one's database and day. */
    protected final ApplicationProcess secondInstance(Path folder) throws IOException {
        return ApplicationProcess.start(
                folder,
                ApplicationProcess.jar(),
                Deployment.imageOptions(),
                Map.of(
                        "PARLEY_PORT",
                        Integer.toString(ApplicationProcess.freePort()),
                        "PARLEY_DB_URL",
                        setting("url"),
                        "PARLEY_DB_USER",
                        setting("username"),
                        "PARLEY_DB_PASSWORD",
                        setting("password")),
                "--parley.clock.starts-on=2026-11-23",
                "--db-scheduler.polling-interval=200ms");
    }

    private String setting(String name) {
        return environment.getRequiredProperty("spring.datasource." + name);
    }
}
