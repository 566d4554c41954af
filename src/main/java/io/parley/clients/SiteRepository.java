package io.parley.clients;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SiteRepository extends JpaRepository<Site, UUID> {

    List<Site> findByClientIdOrderByName(UUID clientId);

    Optional<Site> findByClientIdAndCodeIgnoreCase(UUID clientId, String code);
}
