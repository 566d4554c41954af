package io.parley.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProviderServiceTest extends ServiceTest {

    @Autowired
    private ProviderService providers;

    @Autowired
    private RunAs runAs;

    @Test
    void aProviderIsKnownOnceWhateverTheCaseOfItsName() {
        TenantId tenant = openTenant("Coastline Advisory");

        ProviderId first = runAs.system(tenant, () -> providers.ensure("Quillstone"));
        ProviderId again = runAs.system(tenant, () -> providers.ensure(" QUILLSTONE "));

        assertThat(again).isEqualTo(first);
        assertThatThrownBy(() -> runAs.system(tenant, () -> providers.create(draft("quillstone"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Quillstone");
    }

    @Test
    void anotherTenantHasItsOwn() {
        TenantId tenant = openTenant("Coastline Advisory");
        TenantId other = openTenant("Beacon Telecom Advisers");
        ProviderId id = runAs.system(tenant, () -> providers.ensure("Quillstone"));

        assertThat(runAs.system(other, () -> providers.findReferences())).isEmpty();
        assertThatThrownBy(() -> runAs.system(other, () -> providers.getProvider(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.system(other, () -> providers.ensure("Quillstone"))).isNotEqualTo(id);
    }

    @Test
    void theSlowerOfTwoEditsIsRefused() {
        TenantId tenant = openTenant("Coastline Advisory");
        ProviderId id = runAs.system(tenant, () -> providers.create(draft("Quillstone")));
        runAs.system(tenant, () -> providers.update(id, draft("Quillstone Voice"), 0));

        assertThatThrownBy(() -> runAs.system(tenant, () -> providers.update(id, draft("Quillstone Inc."), 0)))
                .isInstanceOf(StaleEditException.class);
        assertThat(runAs.system(tenant, () -> providers.getProvider(id)).provider())
                .isEqualTo(draft("Quillstone Voice"));
    }

    @Test
    void theSearchTakesWildcardsAsTheyAreTyped() {
        TenantId tenant = openTenant("Coastline Advisory");
        runAs.system(tenant, () -> providers.ensure("100% Voice"));
        runAs.system(tenant, () -> providers.ensure("Larkfield"));

        assertThat(runAs.system(tenant, () -> providers.count("0%"))).isOne();
        assertThat(runAs.system(tenant, () -> providers.count("%"))).isOne();
        assertThat(runAs.system(tenant, () -> providers.count(""))).isEqualTo(2);
    }

    private static ProviderDraft draft(String name) {
        return new ProviderDraft(name, "https://example.org", "Half of the first month", new BigDecimal("0.05"));
    }
}
