package io.parley.internet;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LineEndAlertRepository extends Repository<LineEndAlert, UUID> {

    LineEndAlert saveAndFlush(LineEndAlert alert);

    boolean existsByClientIdAndFirstEndAndAhead(UUID clientId, LocalDate firstEnd, int ahead);

    boolean existsByClientIdAndFirstEndBetween(UUID clientId, LocalDate since, LocalDate until);
}
