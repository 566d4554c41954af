package io.parley.providers;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    ProviderService(ProviderRepository providers) {
        this.providers = providers;
    }

    /** @throws ProblemException if the tenant has a provider of that name */
    @PreAuthorize(MAY_EDIT)
    public ProviderId create(ProviderDraft draft) {
        requireFreeName(draft.name(), null);
        return providers.save(new Provider(draft)).providerId();
    }

    /** The provider of this name, upper and lower case being the same; a new one if there is none. */
    @PreAuthorize(MAY_EDIT)
    public ProviderId ensure(String name) {
        return providers
                .findByNameIgnoreCase(name.strip())
                .orElseGet(() -> providers.save(new Provider(new ProviderDraft(name, "", "", null))))
                .providerId();
    }

    /**
     * @param version the version the form was opened with
     * @throws io.parley.common.StaleEditException if somebody saved in between
     */
    @PreAuthorize(MAY_EDIT)
    public void update(ProviderId id, ProviderDraft draft, long version) {
        Provider provider = provider(id);
        requireFreeName(draft.name(), id);
        provider.revise(draft, version);
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

    /** All of them, by name, for choosing one. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ProviderReference> findReferences() {
        return providers.findReferences();
    }

    /**
     * @param text part of the name; empty for all
     * @param page counted from 0
     */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ProviderDetails> find(String text, int page, int size, boolean ascending) {
        Sort order = Sort.by(ascending ? Sort.Direction.ASC : Sort.Direction.DESC, "name");
        return providers.search(pattern(text), PageRequest.of(page, size, order)).stream()
                .map(Provider::details)
                .toList();
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public long count(String text) {
        return providers.count(pattern(text));
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

    private static String pattern(String text) {
        String escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
