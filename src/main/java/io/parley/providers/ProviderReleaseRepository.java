package io.parley.providers;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderReleaseRepository extends JpaRepository<ProviderRelease, UUID> {

    List<ProviderRelease> findByProviderIdOrderByReleasedOnDescTitleAsc(UUID provider);
}
