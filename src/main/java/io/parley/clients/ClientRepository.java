package io.parley.clients;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClientRepository extends JpaRepository<Client, UUID> {

    /** @param pattern in lower case, for LIKE with {@code !} as escape */
    @Query("""
            select new io.parley.clients.ClientSummary(
                new io.parley.clients.ClientId(c.id), c.name, c.industry, c.country,
                (select count(s.id) from Site s where s.clientId = c.id),
                (select count(e.id) from Engagement e where e.clientId = c.id and e.stage not in (SIGNED, WATCHED)),
                c.createdAt)
            from Client c
            where lower(c.name) like :pattern escape '!'
                or lower(c.legalName) like :pattern escape '!'
                or lower(c.industry) like :pattern escape '!'
            """)
    List<ClientSummary> search(String pattern, Pageable page);

    @Query("""
            select count(c.id) from Client c
            where lower(c.name) like :pattern escape '!'
                or lower(c.legalName) like :pattern escape '!'
                or lower(c.industry) like :pattern escape '!'
            """)
    long count(String pattern);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id = :id")
    Optional<Client> lock(UUID id);

    Optional<Client> findByNameIgnoreCase(String name);

    @Query("""
            select new io.parley.clients.ClientReference(new io.parley.clients.ClientId(c.id), c.name)
            from Client c where c.id in :among
            """)
    List<ClientReference> findReferences(Collection<UUID> among);
}
