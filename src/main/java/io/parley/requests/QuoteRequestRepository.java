package io.parley.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuoteRequestRepository extends JpaRepository<QuoteRequest, UUID> {

    List<QuoteRequest> findAllByEngagementIdOrderByRequestNumberDesc(UUID engagementId);

    @Query("select coalesce(max(r.requestNumber), 0) from QuoteRequest r where r.engagementId = :engagement")
    int lastNumber(UUID engagement);

    /** Requests with a deadline among the given days that were not opened. */
    @Query("select r from QuoteRequest r where r.openedAt is null and r.deadline between :from and :to")
    List<QuoteRequest> findDue(LocalDate from, LocalDate to);

    /** Requests whose deadline passed and nobody was told. */
    @Query("select r from QuoteRequest r where r.closedToldOn is null and r.deadline < :today")
    List<QuoteRequest> findClosedUntold(LocalDate today);
}
