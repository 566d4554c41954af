package io.parley.outages;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExitWatchRepository extends Repository<ExitWatch, UUID> {

    ExitWatch saveAndFlush(ExitWatch watch);

    /** Two nodes that look at the same client do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from ExitWatch w where w.clientId = :client")
    List<ExitWatch> lock(UUID client);

    @Query("select distinct w.clientId from ExitWatch w where w.sinceMonth is not null")
    List<UUID> findClients();

    @Query("select w from ExitWatch w where w.sinceMonth is not null order by w.sinceMonth, w.id")
    List<ExitWatch> findStanding();
}
