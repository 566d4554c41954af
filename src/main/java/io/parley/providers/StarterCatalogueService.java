package io.parley.providers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The starter catalogue: fictional examples that nobody can change. Whoever uses one gets a copy of the tenant's own, which
 * counts from then on; another tenant's copy is another row.
 */
@Service
@Transactional
public class StarterCatalogueService {

    private static final String MAY_READ = "hasAuthority('" + ProviderPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ProviderPermissions.EDIT + "')";

    private final StarterCatalogue catalogue;
    private final ProviderService providers;
    private final PlanService plans;
    private final ProviderFactsService facts;
    private final ReleaseLogService releases;

    StarterCatalogueService(
            StarterCatalogue catalogue,
            ProviderService providers,
            PlanService plans,
            ProviderFactsService facts,
            ReleaseLogService releases) {
        this.catalogue = catalogue;
        this.providers = providers;
        this.plans = plans;
        this.facts = facts;
        this.releases = releases;
    }

    /** By name, those whose name or kind has the text; an empty text finds all. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<StarterSummary> find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Map<String, ProviderId> own = providers.findReferences().stream()
                .collect(Collectors.toMap(
                        known -> known.name().toLowerCase(Locale.ROOT), ProviderReference::id, (one, other) -> one));
        return catalogue.providers().stream()
                .filter(example -> has(example, wanted))
                .map(example -> new StarterSummary(
                        example.key(),
                        example.name(),
                        example.provider().kind(),
                        example.plans().size(),
                        Optional.ofNullable(own.get(example.name().toLowerCase(Locale.ROOT)))))
                .sorted(Comparator.comparing(StarterSummary::name))
                .toList();
    }

    /** @throws io.parley.common.NotFoundException if there is no such example */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public StarterDetails getExample(String key) {
        StarterProvider example = catalogue.provider(key);
        return new StarterDetails(
                example,
                catalogue.source(),
                catalogue.asOf(),
                providers.findByName(example.name()).map(ProviderDetails::id));
    }

    /**
     * Copies an example into the tenant's own list. Where the tenant has a provider of that name, only what it does not say
     * itself is added.
     *
     * @return the tenant's own
     * @throws io.parley.common.NotFoundException if there is no such example
     */
    @PreAuthorize(MAY_EDIT)
    public ProviderId use(String key) {
        StarterProvider example = catalogue.provider(key);
        ProviderId own = providers
                .findByName(example.name())
                .map(known -> providers.ensure(known.name()))
                .orElseGet(() -> providers.create(example.provider()));
        example.plans().forEach(plan -> plans.ensure(own, plan));
        facts.fill(own, example.facts());
        if (releases.findByProvider(own).isEmpty()) {
            example.releases().forEach(release -> releases.note(own, release));
        }
        return own;
    }

    private static boolean has(StarterProvider example, String wanted) {
        return example.name().toLowerCase(Locale.ROOT).contains(wanted)
                || example.provider().kind().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
