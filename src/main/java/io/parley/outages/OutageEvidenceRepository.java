package io.parley.outages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutageEvidenceRepository extends Repository<OutageEvidence, UUID> {

    /** How many files an outage has. */
    record Count(UUID outage, long files) {}

    OutageEvidence saveAndFlush(OutageEvidence evidence);

    void delete(OutageEvidence evidence);

    void deleteAll(Iterable<OutageEvidence> evidence);

    Optional<OutageEvidence> findById(UUID id);

    List<OutageEvidence> findByOutageIdOrderByAddedAt(UUID outage);

    boolean existsByOutageIdAndDocumentId(UUID outage, UUID document);

    @Query("""
            select new io.parley.outages.OutageEvidenceRepository$Count(e.outageId, count(e)) from OutageEvidence e
            where e.outageId in :outages group by e.outageId
            """)
    List<Count> count(Collection<UUID> outages);
}
