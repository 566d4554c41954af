package io.parley.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SignInAttemptsRepository extends JpaRepository<SignInAttempts, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select attempts from SignInAttempts attempts where attempts.attemptKey = :key")
    Optional<SignInAttempts> lock(String key);
}
