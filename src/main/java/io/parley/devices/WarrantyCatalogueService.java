package io.parley.devices;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.warranty.Grantor;
import io.parley.warranty.WarrantyPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for which hardware, for how long and how: the shared catalogue and the consultancy's own policies. */
@Service
@Transactional
public class WarrantyCatalogueService {

    private static final String MAY_READ = "hasAuthority('" + DevicePermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + DevicePermissions.EDIT_POLICIES + "')";

    /** Promises of these are made to one client and are nobody else's business. */
    private static final Set<Grantor> TO_ONE_CLIENT = EnumSet.of(Grantor.PROVIDER, Grantor.RESELLER, Grantor.EXTENDED);

    private final StoredPolicyRepository stored;
    private final StarterPolicies starter;
    private final Policies policies;
    private final ClientAccess access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WarrantyCatalogueService(
            StoredPolicyRepository stored,
            StarterPolicies starter,
            Policies policies,
            ClientAccess access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.starter = starter;
        this.policies = policies;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is granted for a SKU, the policy that counts today first; empty if no pattern speaks of it. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<PolicyDetails> findBySku(String sku) {
        var number = sku.strip();
        return number.isEmpty() ? List.of() : new PolicyBook(policies.visible()).matching(number, LocalDate.now(clock));
    }

    /** The policies the reader may see whose words hold all of {@code search}, in order of maker and pattern. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<PolicyDetails> find(PolicyFilter filter) {
        return holding(policies.visible().stream().filter(filter::accepts), filter.search())
                .sorted(PolicyFilter.ORDER)
                .toList();
    }

    /**
     * Enters a policy, in place of the starter's if it has its number.
     *
     * @throws ProblemException if a figure can't be, or the number is taken
     */
    @PreAuthorize(MAY_EDIT)
    public PolicyId add(PolicyDraft draft) {
        requireGood(draft);
        requireFreeCode(draft.code());
        var policy = stored.save(new StoredPolicy(draft));
        changed("warranty-policy.added", draft);
        return policy.policyId();
    }

    /**
     * @param version the version the form was opened with
     * @throws ProblemException as {@link #add}
     * @throws io.parley.common.StaleEditException if somebody changed it in between
     */
    @PreAuthorize(MAY_EDIT)
    public void update(PolicyId id, PolicyDraft draft, long version) {
        var policy = reached(id);
        requireGood(draft);
        if (!policy.draft().code().equalsIgnoreCase(draft.code().strip())) {
            requireFreeCode(draft.code());
        }
        policy.revise(draft, version);
        changed("warranty-policy.changed", draft);
    }

    /** No warranty of it begins after that day; those that began before go on. */
    @PreAuthorize(MAY_EDIT)
    public void retire(PolicyId id, LocalDate lastDay, long version) {
        update(id, reached(id).draft().endingOn(lastDay), version);
    }

    /** Takes it back altogether; a starter entry it replaced counts again. */
    @PreAuthorize(MAY_EDIT)
    public void remove(PolicyId id, long version) {
        var policy = reached(id);
        policy.requireUnchangedSince(version);
        stored.delete(policy);
        changed("warranty-policy.removed", policy.draft());
    }

    /**
     * Adds the policies of a client's list that are not known yet. What a maker grants counts for everybody; what others
     * promise, for this client only.
     *
     * @return how many were added
     */
    @PreAuthorize(MAY_EDIT)
    public int takeIn(ClientId client, List<WarrantyPolicy> list) {
        access.requireAccess(client);
        int added = 0;
        for (var policy : list) {
            boolean one = policy.grantor() == null || TO_ONE_CLIENT.contains(policy.grantor());
            var draft = PolicyDraft.of(policy, one ? client : null);
            boolean same = policies.book(client).all().stream()
                    .map(PolicyDetails::policy)
                    .anyMatch(known -> isSame(known, draft));
            if (!same) {
                PolicyRules.require(draft);
                stored.save(new StoredPolicy(draft.called(freeCode(draft.code()))));
                added++;
            }
        }
        if (added > 0) {
            events.publishEvent(new PoliciesChanged());
        }
        return added;
    }

    /** Under another number too, for the number of another client's list may have been taken. */
    private static boolean isSame(PolicyDraft known, PolicyDraft read) {
        boolean saysTheSame = known.basis() == read.basis() && Objects.equals(known.termMonths(), read.termMonths());
        return known.pattern().equalsIgnoreCase(read.pattern())
                && (known.code().equalsIgnoreCase(read.code()) || saysTheSame);
    }

    private String freeCode(String wanted) {
        var code = wanted;
        for (int i = 2;
                stored.findByCodeIgnoreCase(code).isPresent()
                        || starter.find(code).isPresent();
                i++) {
            code = wanted + "-" + i;
        }
        return code;
    }

    private void requireGood(PolicyDraft draft) {
        PolicyRules.require(draft);
        if (draft.onlyFor() != null) {
            access.requireAccess(draft.onlyFor());
        }
    }

    private void requireFreeCode(String code) {
        if (stored.findByCodeIgnoreCase(code.strip()).isPresent()) {
            throw new ProblemException("devices.policy.problem.codeTaken", code.strip());
        }
    }

    private void changed(String event, PolicyDraft policy) {
        audit.record(event, policy.code());
        events.publishEvent(new PoliciesChanged());
    }

    private StoredPolicy reached(PolicyId id) {
        var policy = stored.findById(id.value()).orElseThrow(NotFoundException::new);
        var only = policy.draft().onlyFor();
        if (only != null) {
            access.requireAccess(only);
        }
        return policy;
    }

    private static Stream<PolicyDetails> holding(Stream<PolicyDetails> policies, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return policies.filter(details -> {
            var policy = details.policy();
            var text = String.join(
                            " ",
                            policy.code(),
                            policy.manufacturer(),
                            policy.family(),
                            policy.pattern(),
                            policy.className())
                    .toLowerCase(Locale.ROOT);
            return Stream.of(wanted).allMatch(text::contains);
        });
    }
}
