package io.parley.outages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimWatchRepository extends Repository<ClaimWatch, UUID> {

    ClaimWatch saveAndFlush(ClaimWatch watch);

    List<ClaimWatch> findByClientId(UUID client);

    @Query("select distinct w.clientId from ClaimWatch w where w.claimBy is not null")
    List<UUID> findClients();

    /** All days of the service that somebody must keep, in one statement: every page's menu counts them. */
    @Query("""
            select w.id as subject, w.clientId as client, w.claimBy as day, w.provider as provider,
                w.firstMonth as matter, 'claim' as kind
            from ClaimWatch w where w.claimBy >= :since
            union all
            select c.id, c.clientId, c.responseDue, c.provider, c.filedOn, 'response'
            from Complaint c where c.responseDue >= :since
            union all
            select c.id, c.clientId, c.formalBy, c.provider, c.filedOn, 'formal'
            from Complaint c where c.formalBy >= :since
            """)
    List<DueDay> findDue(LocalDate since);

    /** A day by which something must be done. */
    interface DueDay {

        UUID getSubject();

        UUID getClient();

        LocalDate getDay();

        String getProvider();

        /** First day of the month of a claim; the day a complaint was filed. */
        LocalDate getMatter();

        /** {@code claim}, {@code response} or {@code formal}. */
        String getKind();
    }
}
