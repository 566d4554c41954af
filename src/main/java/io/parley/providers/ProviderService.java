package io.parley.providers;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's providers. */
@Service
@Transactional
public class ProviderService {

    private static final String MAY_READ = "hasAuthority('" + ProviderPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ProviderPermissions.EDIT + "')";

    private final ProviderRepository providers;
    private final Clock clock;

    ProviderService(ProviderRepository providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    /** @throws ProblemException if the tenant has a provider of that name */
    @PreAuthorize(MAY_EDIT)
    public ProviderId create(ProviderDraft draft) {
        requireFreeName(draft.name(), null);
        return saved(new Provider(draft, clock.instant())).providerId();
    }

    /**
     * The provider of this name, upper and lower case being the same; a new one if there is none. An archived one comes
     * back: it is in use again.
     */
    @PreAuthorize(MAY_EDIT)
    public ProviderId ensure(String name) {
        Provider provider = providers
                .findByNameIgnoreCase(name.strip())
                .orElseGet(() -> providers.save(new Provider(ProviderDraft.named(name), clock.instant())));
        provider.restore();
        return provider.providerId();
    }

    /**
     * @param version the version the form was opened with
     * @throws io.parley.common.StaleEditException if somebody saved in between
     */
    @PreAuthorize(MAY_EDIT)
    public void update(ProviderId id, ProviderDraft draft, long version) {
        Provider provider = provider(id);
        requireFreeName(draft.name(), id);
        provider.revise(draft, version, clock.instant());
        saved(provider);
    }

    /** Takes the provider out of what can be chosen; its offers and contracts stay as they are. */
    @PreAuthorize(MAY_EDIT)
    public void archive(ProviderId id) {
        provider(id).archive();
    }

    /** Takes back {@link #archive}. */
    @PreAuthorize(MAY_EDIT)
    public void restore(ProviderId id) {
        provider(id).restore();
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public ProviderDetails getProvider(ProviderId id) {
        return provider(id).details();
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public Optional<ProviderDetails> findByName(String name) {
        return providers.findByNameIgnoreCase(name.strip()).map(Provider::details);
    }

    /** All of them by name, archived ones too: to say who made an offer. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ProviderReference> findReferences() {
        return providers.findReferences();
    }

    /** Those that can be chosen, by name. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ProviderReference> findChoices() {
        return providers.findChoices();
    }

    /**
     * Archived ones come last in every order.
     *
     * @param page counted from 0
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ProviderSummary> find(ProviderFilter filter, int page, int size, ProviderSort sort, boolean ascending) {
        Sort order = Sort.by("archived")
                .and(Sort.by(ascending ? Sort.Direction.ASC : Sort.Direction.DESC, sort.property()))
                .and(Sort.by("name"));
        return providers.search(filter.pattern(), PageRequest.of(page, size, order));
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public long count(ProviderFilter filter) {
        return providers.count(filter.pattern());
    }

    /** Two people may take the same name at the same moment; the database knows. */
    private Provider saved(Provider provider) {
        try {
            return providers.saveAndFlush(provider);
        } catch (DataIntegrityViolationException taken) {
            throw new ProblemException("providers.problem.nameTaken", provider.name());
        }
    }

    private Provider provider(ProviderId id) {
        return providers.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private void requireFreeName(String name, @Nullable ProviderId except) {
        providers
                .findByNameIgnoreCase(name.strip())
                .filter(other -> !other.providerId().equals(except))
                .ifPresent(other -> {
                    throw new ProblemException("providers.problem.nameTaken", other.name());
                });
    }
}
