package io.parley.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TenantServiceTest extends ServiceTest {

    @Autowired
    private TenantDirectory directory;

    @Test
    void anOpenedTenantIsActiveUntilItIsSuspended() {
        TenantId tenant = openTenant("Beacon Telecom Advisers");

        assertThat(directory.isActive(tenant)).isTrue();
        assertThat(directory.active()).contains(tenant);

        suspend(tenant);

        assertThat(directory.isActive(tenant)).isFalse();
        assertThat(directory.active()).doesNotContain(tenant);
    }
}
