package io.parley.readiness;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReadinessItemRepository extends Repository<ReadinessItem, UUID> {

    ReadinessItem saveAndFlush(ReadinessItem item);

    void delete(ReadinessItem item);

    Optional<ReadinessItem> findById(UUID id);

    /** In the order they were made: ids grow with time. */
    List<ReadinessItem> findByClientIdOrderByIdAsc(UUID clientId);
}
