package io.parley.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerConfigurationSupport;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.boot.config.startup.ContextReadyStart;
import com.github.kagkarlsson.scheduler.stats.StatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import io.parley.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    /** The application's clock decides what is due, so a test or the demo can choose the day. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock dbSchedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    TenantRounds tenantRounds(TenantDirectory tenants, ActingForTenant acting) {
        return new TenantRounds(tenants, acting);
    }

    @Bean
    QueuedTask queuedTask(List<QueuedJob> jobs, ActingForTenant acting, TenantDirectory tenants) {
        return new QueuedTask(jobs, acting, tenants);
    }

    /**
     * In place of the starter's own, which knows only tasks that are beans themselves and does not notice Spring Boot 4's
     * data source.
     */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DbSchedulerProperties.class)
    @ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
    static class Scheduling {

        @Bean
        Scheduler scheduler(
                DbSchedulerProperties properties,
                com.github.kagkarlsson.scheduler.Clock dbSchedulerClock,
                DataSource database,
                TenantRounds rounds,
                List<TenantJob> recurring,
                QueuedTask queued) {
            List<Task<?>> tasks = Stream.concat(
                            recurring.stream().<Task<?>>map(rounds::task), Stream.<Task<?>>of(queued))
                    .toList();
            return DbSchedulerConfigurationSupport.buildScheduler(
                    properties,
                    new DbSchedulerCustomizer() {},
                    StatsRegistry.NOOP,
                    dbSchedulerClock,
                    database,
                    tasks,
                    List.of(),
                    List.of());
        }

        @Bean
        DbSchedulerStarter schedulerStarter(Scheduler scheduler) {
            return new ContextReadyStart(scheduler);
        }
    }
}
