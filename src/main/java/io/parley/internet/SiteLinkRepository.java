package io.parley.internet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SiteLinkRepository extends Repository<SiteLink, UUID> {

    SiteLink saveAndFlush(SiteLink link);

    void delete(SiteLink link);

    Optional<SiteLink> findById(UUID id);

    /** Contracts that end between two days, the oldest lines first. */
    @Query("""
            select new io.parley.internet.LineEnd(new io.parley.internet.LinkId(l.id),
                new io.parley.clients.ClientId(l.clientId), l.isp, l.contractEnd)
            from SiteLink l where l.contractEnd between :since and :until order by l.id
            """)
    List<LineEnd> findEnds(LocalDate since, LocalDate until, Limit most);

    /** A client's contracts that end between two days. */
    @Query("""
            select new io.parley.internet.LineEnd(new io.parley.internet.LinkId(l.id),
                new io.parley.clients.ClientId(l.clientId), l.isp, l.contractEnd)
            from SiteLink l where l.clientId = :client and l.contractEnd between :since and :until order by l.id
            """)
    List<LineEnd> findEndsOf(UUID client, LocalDate since, LocalDate until);

    @Query("select distinct l.clientId from SiteLink l where l.contractEnd between :since and :until")
    List<UUID> findClientsWithEnds(LocalDate since, LocalDate until);

    List<SiteLink> findByClientIdOrderByRoleDescIspAscIdAsc(UUID clientId);
}
