package io.parley.outages;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClaimWatchRepository extends Repository<ClaimWatch, UUID> {

    ClaimWatch saveAndFlush(ClaimWatch watch);

    /** Two nodes that look at the same client do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from ClaimWatch w where w.clientId = :client")
    List<ClaimWatch> lock(UUID client);

    @Query("select distinct w.clientId from ClaimWatch w where w.claimBy is not null")
    List<UUID> findClients();

    @Query("select w from ClaimWatch w where w.claimBy >= :since")
    List<ClaimWatch> findDue(LocalDate since);
}
