package io.parley.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.parley.identity.CurrentUser;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TenantRoundsTest extends ServiceTest {

    @Autowired
    private TenantRounds rounds;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private CurrentTenant currentTenant;

    @Autowired
    private CurrentUser currentUser;

    @Test
    void oneFailingTenantStopsNoOtherAndASuspendedOneRests() {
        TenantId first = signedIn.openTenant("First");
        TenantId failing = signedIn.openTenant("Failing");
        TenantId suspended = signedIn.openTenant("Suspended");
        TenantId last = signedIn.openTenant("Last");
        suspend(suspended);
        List<TenantId> visited = new ArrayList<>();

        rounds.run(new Job(tenant -> {
            if (tenant.equals(failing)) {
                throw new IllegalStateException("broken data of one tenant");
            }
            visited.add(currentTenant.get());
            assertThat(currentUser.require().isSystem()).isTrue();
        }));

        assertThat(visited).contains(first, last).doesNotContain(failing, suspended);
    }

    @Test
    void aTenantSuspendedWhileTheRoundGoesOnIsPassedOver() {
        TenantId first = signedIn.openTenant("First");
        TenantId second = signedIn.openTenant("Second");
        List<TenantId> visited = new ArrayList<>();

        rounds.run(new Job(tenant -> {
            visited.add(tenant);
            if (tenant.equals(first)) {
                suspend(second);
            }
            if (tenant.equals(second)) {
                suspend(first);
            }
        }));

        assertThat(visited).containsAnyOf(first, second);
        assertThat(visited.containsAll(List.of(first, second))).isFalse();
    }

    private record Job(java.util.function.Consumer<TenantId> work) implements TenantJob {

        @Override
        public String name() {
            return "test-round";
        }

        @Override
        public Schedule schedule() {
            return FixedDelay.ofHours(1);
        }

        @Override
        public void run(TenantId tenant) {
            work.accept(tenant);
        }
    }
}
