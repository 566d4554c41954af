package io.parley.tenancy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TenantRepository extends JpaRepository<Tenant, UUID> {

    List<Tenant> findAllByOrderByName();

    @Query("select tenant.id from Tenant tenant where tenant.status = :status order by tenant.id")
    List<UUID> findIds(TenantStatus status);

    boolean existsByIdAndStatus(UUID id, TenantStatus status);
}
