package io.parley.providers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderFactsRepository extends JpaRepository<ProviderFactsRecord, UUID> {

    Optional<ProviderFactsRecord> findByProviderId(UUID provider);
}
