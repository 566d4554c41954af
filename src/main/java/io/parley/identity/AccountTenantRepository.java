package io.parley.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountTenantRepository extends JpaRepository<AccountTenant, AccountTenant.Key> {

    List<AccountTenant> findAllByKeyAccountId(UUID accountId);
}
