package io.parley.devices;

import io.parley.warranty.Ownership;
import io.parley.warranty.WarrantyCover;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisteredDeviceRepository extends Repository<RegisteredDevice, UUID> {

    String MATCHING = """
            from RegisteredDevice d where d.clientId = :client
            and (:text = '' or lower(d.sku) like :pattern escape '!' or d.serialKey like :pattern escape '!'
                or lower(d.mac) like :pattern escape '!' or lower(d.assetTag) like :pattern escape '!'
                or lower(d.description) like :pattern escape '!')
            and (:site = '' or d.siteCode = :site)
            and (:ownership is null or d.ownership = :ownership)
            """;

    /** {@code bucket} is the name of the bucket, or empty; the days are those of a bucket between two days. */
    String IN_BUCKET = """
            and (:bucket = ''
                or (:bucket = 'UNKNOWN' and d.coveredUntil is null and d.coverState <> LIFETIME)
                or (:bucket = 'LATER' and d.coveredUntil is null and d.coverState = LIFETIME)
                or (d.coveredUntil between :first and :last))
            """;

    /** How many devices are covered until a day. */
    interface DayCount {

        WarrantyCover.State getState();

        @Nullable
        LocalDate getUntil();

        long getDevices();
    }

    /** What tells a device from others. */
    interface Keys {

        String getSerialKey();

        @Nullable
        String getMacKey();
    }

    RegisteredDevice save(RegisteredDevice device);

    void deleteAll(Iterable<RegisteredDevice> devices);

    Optional<RegisteredDevice> findById(UUID id);

    @Query("""
            select new io.parley.devices.DeviceSummary(d.id, d.assetTag, d.sku, d.serial, d.mac, d.description,
                d.siteCode, d.ownership, d.coverState, d.coveredUntil, d.policyCode, d.overrideUntil,
                d.savedVersion)
            """ + MATCHING + IN_BUCKET)
    List<DeviceSummary> find(
            UUID client,
            String text,
            String pattern,
            String site,
            @Nullable Ownership ownership,
            String bucket,
            LocalDate first,
            LocalDate last,
            Pageable page);

    @Query("select count(d) " + MATCHING + IN_BUCKET)
    int count(
            UUID client,
            String text,
            String pattern,
            String site,
            @Nullable Ownership ownership,
            String bucket,
            LocalDate first,
            LocalDate last);

    @Query("select d.coverState as state, d.coveredUntil as until, count(d) as devices " + MATCHING
            + " group by d.coverState, d.coveredUntil")
    List<DayCount> countByDay(UUID client, String text, String pattern, String site, @Nullable Ownership ownership);

    /** A client's devices whose cover ends on one day. */
    interface End {

        UUID getClient();

        LocalDate getDay();

        long getDevices();
    }

    /** Ends of cover between two days, the nearest first, all of a client's on one day as one. */
    @Query("""
            select d.clientId as client, d.coveredUntil as day, count(d) as devices from RegisteredDevice d
            where d.coveredUntil between :since and :until
            group by d.clientId, d.coveredUntil order by d.coveredUntil
            """)
    List<End> findEnds(LocalDate since, LocalDate until, Limit most);

    /** Ends of a client's cover between two days. */
    @Query("""
            select d.clientId as client, d.coveredUntil as day, count(d) as devices from RegisteredDevice d
            where d.clientId = :client and d.coveredUntil between :since and :until
            group by d.clientId, d.coveredUntil
            """)
    List<End> findEndsOf(UUID client, LocalDate since, LocalDate until);

    @Query("select distinct d.clientId from RegisteredDevice d where d.coveredUntil between :since and :until")
    List<UUID> findClientsWithEnds(LocalDate since, LocalDate until);

    @Query("select d.serialKey as serialKey, d.macKey as macKey from RegisteredDevice d where d.clientId = :client")
    List<Keys> findKeys(UUID client);

    @Query("""
            select d.serialKey as serialKey, d.macKey as macKey from RegisteredDevice d
            where d.clientId = :client and d.serialKey in :serials
            """)
    List<Keys> findKeysBySerial(UUID client, Collection<String> serials);

    @Query("""
            select d.serialKey as serialKey, d.macKey as macKey from RegisteredDevice d
            where d.clientId = :client and d.macKey in :macs
            """)
    List<Keys> findKeysByMac(UUID client, Collection<String> macs);

    @Query("""
            select count(d) from RegisteredDevice d where d.clientId = :client and d.id <> :except
            and (d.serialKey = :serial or d.macKey = :mac)
            """)
    int countSame(UUID client, UUID except, String serial, @Nullable String mac);

    List<RegisteredDevice> findByClientIdAndIdIn(UUID client, Collection<UUID> ids);

    List<RegisteredDevice> findByClientIdOrderBySkuAscSerialKeyAsc(UUID client, Pageable page);

    @Query("select distinct d.clientId from RegisteredDevice d")
    List<UUID> findClients();

    @Query("select d from RegisteredDevice d where d.clientId = :client and d.id > :after order by d.id")
    List<RegisteredDevice> findAfter(UUID client, UUID after, Pageable page);
}
