package io.parley.contracts;

import io.parley.common.DeadlineBand;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeAlertRepository extends Repository<NoticeAlert, UUID> {

    NoticeAlert saveAndFlush(NoticeAlert alert);

    boolean existsByContractIdAndArmingAndBand(UUID contractId, int arming, DeadlineBand band);

    @Query("select a from NoticeAlert a where a.contractId = :contract and a.supersededAt is null")
    List<NoticeAlert> findCounting(UUID contract);

    @Query("select a from NoticeAlert a where a.clientId = :client order by a.sentAt desc, a.id desc")
    List<NoticeAlert> findByClient(UUID client);
}
