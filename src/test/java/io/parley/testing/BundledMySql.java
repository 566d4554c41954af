package io.parley.testing;

import com.facebook.presto.testing.mysql.AbstractEmbeddedMySql;
import com.facebook.presto.testing.mysql.MySqlOptions;
import io.airlift.units.Duration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The MySQL 8.0 which comes with the test dependencies, on a free port of the loopback address, in a temporary folder.
 * Durability is off: its data lives as long as the test run.
 */
final class BundledMySql extends AbstractEmbeddedMySql {

    /** Kept: java.util.logging forgets the level of a logger nobody holds. */
    private static final Logger LOG = Logger.getLogger(AbstractEmbeddedMySql.class.getName());

    private static @Nullable BundledMySql running;

    private BundledMySql() throws IOException {
        super(MySqlOptions.builder()
                .setStartupWait(new Duration(60, TimeUnit.SECONDS))
                .setCommandTimeout(new Duration(120, TimeUnit.SECONDS))
                .build());
    }

    /** Starts the server. @return JDBC address of its administrator */
    static synchronized String start() throws IOException {
        LOG.setLevel(Level.WARNING);
        running = new BundledMySql();
        return "jdbc:mysql://127.0.0.1:" + running.getPort() + "/?useSSL=false&allowPublicKeyRetrieval=true&user=root";
    }

    static synchronized boolean running() {
        return running != null;
    }

    /** Ends exactly the process that was started here and removes its folder. */
    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    @Override
    public List<String> getInitializationArguments() {
        return arguments(List.of(
                "--no-defaults",
                "--initialize-insecure",
                "--innodb-flush-method=nosync",
                "--log-error=" + getDataDirectory() + "-initialize.log",
                "--datadir",
                getDataDirectory()));
    }

    @Override
    public List<String> getStartArguments() {
        return arguments(List.of(
                "--no-defaults",
                "--skip-ssl",
                "--skip-mysqlx",
                "--default-time-zone=+00:00",
                "--innodb-flush-method=nosync",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0",
                // A server with binary logging lets only root create triggers without it.
                "--log-bin-trust-function-creators=1",
                "--bind-address=127.0.0.1",
                "--lc_messages_dir",
                getShareDirectory(),
                "--log-error=" + getDataDirectory() + ".log",
                "--socket",
                getSocketDirectory(),
                "--port",
                String.valueOf(getPort()),
                "--datadir",
                getDataDirectory()));
    }

    /** mysqld refuses to run as root unless told. */
    private static List<String> arguments(List<String> common) {
        List<String> arguments = new ArrayList<>(common);
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }
}
