package io.parley.tenancy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TenantRepository extends JpaRepository<Tenant, UUID> {

    List<Tenant> findAllByOrderByName();

    List<Tenant> findAllByStatusOrderById(TenantStatus status);
}
