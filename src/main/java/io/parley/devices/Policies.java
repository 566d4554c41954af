package io.parley.devices;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The shared catalogue and the consultancy's own policies as one; an own one takes the place of the starter's of its code. */
@Component
@Transactional(readOnly = true)
class Policies {

    private final StoredPolicyRepository stored;
    private final StarterPolicies starter;
    private final ClientAccess access;
    private final CurrentTenant tenant;

    Policies(StoredPolicyRepository stored, StarterPolicies starter, ClientAccess access, CurrentTenant tenant) {
        this.stored = stored;
        this.starter = starter;
        this.access = access;
        this.tenant = tenant;
    }

    /** What counts for the devices of a client. */
    public PolicyBook book(ClientId client) {
        return new PolicyBook(all(only -> only == null || only.equals(client)));
    }

    /** What the person at work may see: policies for one client only with that client. */
    public List<PolicyDetails> visible() {
        Optional<Set<ClientId>> limits = access.limits();
        return all(only -> only == null || limits.isEmpty() || limits.get().contains(only));
    }

    /** The starter's policies come from a file, which no filter of the database keeps from who works for nobody. */
    private List<PolicyDetails> all(Predicate<@Nullable ClientId> shown) {
        if (tenant.get().equals(TenantId.NOBODY)) {
            return List.of();
        }
        var own = stored.findAllByOrderByCode();
        var result = new ArrayList<PolicyDetails>();
        Set<String> replaced = new HashSet<>();
        for (var policy : own) {
            var draft = policy.draft();
            boolean replaces =
                    draft.onlyFor() == null && starter.find(draft.code()).isPresent();
            if (replaces) {
                replaced.add(draft.code().toLowerCase(Locale.ROOT));
            }
            if (shown.test(draft.onlyFor())) {
                result.add(new PolicyDetails(policy.policyId(), draft, replaces, policy.version()));
            }
        }
        starter.all().stream()
                .filter(policy -> !replaced.contains(policy.code().toLowerCase(Locale.ROOT)))
                .forEach(policy -> result.add(new PolicyDetails(null, policy, false, 0)));
        return result;
    }
}
