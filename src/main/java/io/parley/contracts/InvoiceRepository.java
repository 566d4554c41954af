package io.parley.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvoiceRepository extends Repository<Invoice, UUID> {

    Invoice save(Invoice invoice);

    void delete(Invoice invoice);

    Optional<Invoice> findById(UUID id);

    @Query("""
            select i.invoiceDate from Invoice i
            where i.clientId = :client and i.quoteId is null and i.invoiceDate is not null
            """)
    List<LocalDate> findDays(UUID client);

    @Query("select i from Invoice i left join fetch i.items where i.clientId = :client order by i.checkedAt desc, i.id")
    List<Invoice> findByClient(UUID client);
}
