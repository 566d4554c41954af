package io.parley.internet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LineTestRepository extends Repository<LineTest, UUID> {

    String OF_CLIENT = "from LineTest t where t.clientId = :client and (:site is null or t.siteId = :site)";

    LineTest saveAndFlush(LineTest test);

    LineTest save(LineTest test);

    void delete(LineTest test);

    Optional<LineTest> findById(UUID id);

    @Query(
            "select new io.parley.internet.LineTestMoment(t.siteId, t.testedAt) from LineTest t where t.clientId = :client")
    List<LineTestMoment> findMoments(UUID client);

    boolean existsByClientIdAndSiteIdAndTestedAt(UUID clientId, UUID siteId, Instant testedAt);

    @Query("select t " + OF_CLIENT + " order by t.testedAt desc, t.id")
    List<LineTest> find(UUID client, @Nullable UUID site, Pageable page);

    @Query("select count(t) " + OF_CLIENT)
    int count(UUID client, @Nullable UUID site);

    @Query("select t " + OF_CLIENT + " and t.testedAt >= :since order by t.testedAt desc, t.id desc")
    List<LineTest> findSince(UUID client, @Nullable UUID site, Instant since, Pageable most);

    /** The newest of each site that was ever tested. */
    @Query("select new io.parley.internet.LineTestMoment(t.siteId, max(t.testedAt)) from LineTest t"
            + " where t.clientId = :client group by t.siteId")
    List<LineTestMoment> findNewest(UUID client);

    @Query("select distinct t.clientId from LineTest t")
    List<UUID> findClients();
}
