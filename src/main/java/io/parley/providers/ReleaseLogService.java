package io.parley.providers;

import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated log of what a provider released, mended and took away. */
@Service
@Transactional
public class ReleaseLogService {

    private static final String MAY_READ = "hasAuthority('" + ProviderPermissions.READ + "')";
    private static final String MAY_EDIT = "hasAuthority('" + ProviderPermissions.EDIT + "')";

    private final ProviderReleaseRepository releases;
    private final ProviderRepository providers;
    private final Clock clock;

    ReleaseLogService(ProviderReleaseRepository releases, ProviderRepository providers, Clock clock) {
        this.releases = releases;
        this.providers = providers;
        this.clock = clock;
    }

    /** @throws ProblemException if a release or fix is noted before it came out; what goes away may be announced ahead */
    @PreAuthorize(MAY_EDIT)
    public ReleaseId note(ProviderId provider, ReleaseDraft draft) {
        touch(provider);
        requireSense(draft);
        return releases.saveAndFlush(new ProviderRelease(provider, draft))
                .details()
                .id();
    }

    /**
     * @param version the version the form was opened with
     * @throws io.parley.common.StaleEditException if somebody saved in between
     */
    @PreAuthorize(MAY_EDIT)
    public void update(ReleaseId id, ReleaseDraft draft, long version) {
        ProviderRelease release = release(id);
        touch(release.provider());
        requireSense(draft);
        release.revise(draft, version);
    }

    /** Takes out an entry that was a slip. */
    @PreAuthorize(MAY_EDIT)
    public void remove(ReleaseId id) {
        ProviderRelease release = release(id);
        touch(release.provider());
        releases.delete(release);
    }

    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public ReleaseDetails getRelease(ReleaseId id) {
        return release(id).details();
    }

    /** The newest first. */
    @PreAuthorize(MAY_READ)
    @Transactional(readOnly = true)
    public List<ReleaseDetails> findByProvider(ProviderId provider) {
        return releases.findByProviderIdOrderByReleasedOnDescTitleAsc(provider.value()).stream()
                .map(ProviderRelease::details)
                .toList();
    }

    private ProviderRelease release(ReleaseId id) {
        return releases.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private void touch(ProviderId provider) {
        if (providers.touch(provider.value(), clock.instant()) == 0) {
            throw new NotFoundException();
        }
    }

    private void requireSense(ReleaseDraft draft) {
        // A wall clock may be most of a day ahead of ours.
        boolean ahead = draft.day().isAfter(LocalDate.now(clock).plusDays(1));
        if (ahead && draft.kind() != ReleaseKind.DEPRECATION) {
            throw new ProblemException("providers.release.problem.future");
        }
    }
}
