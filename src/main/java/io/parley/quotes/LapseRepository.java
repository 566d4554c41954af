package io.parley.quotes;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LapseRepository extends Repository<Lapse, UUID> {

    Lapse saveAndFlush(Lapse lapse);

    boolean existsByQuoteId(UUID quoteId);
}
