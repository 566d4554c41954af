package io.parley.clients;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClientNeedsRepository extends JpaRepository<ClientNeedsRecord, UUID> {

    Optional<ClientNeedsRecord> findByClientId(UUID clientId);
}
