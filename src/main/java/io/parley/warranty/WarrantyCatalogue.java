package io.parley.warranty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Policies, and which of them speaks of a device. */
public final class WarrantyCatalogue {

    private static final Comparator<WarrantyPolicy> CLOSEST =
            Comparator.comparingInt(policy -> -policy.pattern().literals());

    private final List<WarrantyPolicy> policies;

    public WarrantyCatalogue(List<WarrantyPolicy> policies) {
        this.policies = policies.stream().sorted(CLOSEST).toList();
    }

    /** The policy whose pattern has most literal characters; of equals the one that stands first. */
    public Optional<WarrantyPolicy> find(String sku) {
        return policies.stream().filter(policy -> policy.pattern().matches(sku)).findFirst();
    }
}
