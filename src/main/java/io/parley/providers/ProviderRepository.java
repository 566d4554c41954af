package io.parley.providers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ProviderRepository extends JpaRepository<Provider, UUID> {

    /** @param pattern in lower case, for LIKE with {@code !} as escape */
    @Query("""
            select new io.parley.providers.ProviderSummary(
                new io.parley.providers.ProviderId(p.id), p.name, p.kind,
                (select count(plan.id) from ProviderPlan plan where plan.providerId = p.id and plan.archived = false),
                p.adviserKind, p.archived, p.updatedAt)
            from Provider p
            where lower(p.name) like :pattern escape '!' or lower(p.kind) like :pattern escape '!'
            """)
    List<ProviderSummary> search(String pattern, Pageable page);

    @Query("""
            select count(p.id) from Provider p
            where lower(p.name) like :pattern escape '!' or lower(p.kind) like :pattern escape '!'
            """)
    long count(String pattern);

    @Query("""
            select new io.parley.providers.ProviderReference(new io.parley.providers.ProviderId(p.id), p.name)
            from Provider p order by p.name
            """)
    List<ProviderReference> findReferences();

    @Query("""
            select new io.parley.providers.ProviderReference(new io.parley.providers.ProviderId(p.id), p.name)
            from Provider p where p.archived = false order by p.name
            """)
    List<ProviderReference> findChoices();

    Optional<Provider> findByNameIgnoreCase(String name);

    /**
     * Notes that something of the provider changed. Its version stays, so that whoever edits the provider meanwhile is not
     * refused for it.
     *
     * @return 0 if there is no such provider
     */
    @Modifying
    @Query("update Provider p set p.updatedAt = :now where p.id = :id")
    int touch(UUID id, Instant now);
}
