package io.parley.packages;

import io.parley.common.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A client package as read: the profile and, per provider, its files. Known answers that may lie beside the input are
 * never looked at.
 */
final class ClientPackage {

    private static final String PROFILE = "client.json";

    private final PackageFiles files;
    private final PackageProfile profile;

    private ClientPackage(PackageFiles files, PackageProfile profile) {
        this.files = files;
        this.profile = profile;
    }

    /**
     * @param today overrides the day the package names
     * @param clockDay the day to work on when neither names one
     * @throws ProblemException ({@code packages.problem.*}) when the profile can't be read
     */
    static ClientPackage of(PackageFiles files, @Nullable LocalDate today, LocalDate clockDay) {
        var content = files.find(PROFILE).orElseThrow(() -> new ProblemException("packages.problem.noProfile"));
        var root = PackageNode.parse(PROFILE, content);
        return new ClientPackage(files, PackageProfile.read(root, today, clockDay));
    }

    PackageProfile profile() {
        return profile;
    }

    /** The offers in the order of the profile. */
    List<PackagedProvider> offers() {
        return profile.offers().stream().map(this::provider).toList();
    }

    Optional<PackagedProvider> incumbent() {
        return profile.incumbent().map(incumbent -> provider(incumbent.provider()));
    }

    Optional<byte[]> file(String path) {
        return files.find(path);
    }

    private PackagedProvider provider(String folder) {
        return PackagedProvider.read(folder, files.in(folder));
    }
}
