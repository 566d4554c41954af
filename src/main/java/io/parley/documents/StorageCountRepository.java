package io.parley.documents;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StorageCountRepository extends JpaRepository<StorageCount, UUID> {

    @Query("select count from StorageCount count")
    Optional<StorageCount> find();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select count from StorageCount count")
    Optional<StorageCount> findLocked();

    /** @return 0 if the room does not suffice */
    @Modifying
    @Query("update StorageCount count set count.bytes = count.bytes + :size where count.bytes + :size <= :limit")
    int take(long size, long limit);
}
