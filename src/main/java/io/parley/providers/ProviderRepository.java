package io.parley.providers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProviderRepository extends JpaRepository<Provider, UUID> {

    /** @param pattern in lower case, for LIKE with {@code !} as escape */
    @Query("select p from Provider p where lower(p.name) like :pattern escape '!'")
    List<Provider> search(String pattern, Pageable page);

    @Query("select count(p.id) from Provider p where lower(p.name) like :pattern escape '!'")
    long count(String pattern);

    @Query("""
            select new io.parley.providers.ProviderReference(new io.parley.providers.ProviderId(p.id), p.name)
            from Provider p order by p.name
            """)
    List<ProviderReference> findReferences();

    Optional<Provider> findByNameIgnoreCase(String name);
}
