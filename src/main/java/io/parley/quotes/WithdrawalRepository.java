package io.parley.quotes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<Withdrawal, UUID> {

    Withdrawal saveAndFlush(Withdrawal withdrawal);

    @Query("select w from Withdrawal w where w.quoteId in :quotes")
    List<Withdrawal> findAllOf(Collection<UUID> quotes);
}
