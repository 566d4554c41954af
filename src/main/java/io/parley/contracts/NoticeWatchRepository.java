package io.parley.contracts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeWatchRepository extends Repository<NoticeWatch, UUID> {

    NoticeWatch saveAndFlush(NoticeWatch watch);

    /** Two nodes that look at the same contract do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from NoticeWatch w where w.contractId = :contract")
    Optional<NoticeWatch> lock(UUID contract);

    @Query("select w from NoticeWatch w where w.sendBy is not null or w.arriveBy is not null")
    List<NoticeWatch> findDated();
}
