package io.parley.devices;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CoverEndAlertRepository extends Repository<CoverEndAlert, UUID> {

    CoverEndAlert saveAndFlush(CoverEndAlert alert);

    boolean existsByClientIdAndFirstEndAndAhead(UUID clientId, LocalDate firstEnd, int ahead);

    boolean existsByClientIdAndFirstEndBetween(UUID clientId, LocalDate since, LocalDate until);
}
