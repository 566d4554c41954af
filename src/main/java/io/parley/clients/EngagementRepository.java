package io.parley.clients;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EngagementRepository extends JpaRepository<Engagement, UUID> {

    @Query("select e.clientId from Engagement e where e.id = :id")
    Optional<UUID> findClientId(UUID id);

    @Query("""
            select new io.parley.clients.EngagementSummary(
                new io.parley.clients.EngagementId(e.id),
                new io.parley.clients.ClientReference(new io.parley.clients.ClientId(c.id), c.name),
                e.name, e.stage, e.seats, e.termMonths, e.targetStart)
            from Engagement e join Client c on c.id = e.clientId
            where c.id = :clientId
            order by e.createdAt desc
            """)
    List<EngagementSummary> findByClient(UUID clientId);

    @Query("""
            select new io.parley.clients.EngagementSummary(
                new io.parley.clients.EngagementId(e.id),
                new io.parley.clients.ClientReference(new io.parley.clients.ClientId(c.id), c.name),
                e.name, e.stage, e.seats, e.termMonths, e.targetStart)
            from Engagement e join Client c on c.id = e.clientId
            where e.stage in :stages
            order by e.targetStart, e.name
            """)
    List<EngagementSummary> findAt(Collection<EngagementStage> stages, Limit limit);

    default List<EngagementSummary> findOpen(Limit limit) {
        return findAt(EngagementStage.UNDER_WAY, limit);
    }

    @Query("select count(e) from Engagement e where e.stage in :stages")
    int countAt(Collection<EngagementStage> stages);

    default int countOpen() {
        return countAt(EngagementStage.UNDER_WAY);
    }

    @Query("""
            select new io.parley.clients.EngagementSummary(
                new io.parley.clients.EngagementId(e.id),
                new io.parley.clients.ClientReference(new io.parley.clients.ClientId(c.id), c.name),
                e.name, e.stage, e.seats, e.termMonths, e.targetStart)
            from Engagement e join Client c on c.id = e.clientId
            where e.id in :among and e.stage not in (SIGNED, WATCHED)
            """)
    List<EngagementSummary> findOpen(Collection<UUID> among);
}
