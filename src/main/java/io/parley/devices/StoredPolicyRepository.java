package io.parley.devices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredPolicyRepository extends Repository<StoredPolicy, UUID> {

    StoredPolicy save(StoredPolicy policy);

    void delete(StoredPolicy policy);

    Optional<StoredPolicy> findById(UUID id);

    Optional<StoredPolicy> findByCodeIgnoreCase(String code);

    List<StoredPolicy> findAllByOrderByCode();
}
