package io.parley.quotes;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LapseRepository extends Repository<Lapse, UUID> {

    Lapse saveAndFlush(Lapse lapse);

    @Query("select l.quoteId from Lapse l where l.quoteId in :among")
    Set<UUID> findTold(Collection<UUID> among);
}
