package io.parley.packages;

import io.parley.identity.EmailAddress;
import io.parley.identity.Enrolment;
import io.parley.identity.MemberService;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.quotes.Comparison;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.Incumbent;
import io.parley.tenancy.TenantService;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Acts as a consultant of a tenant made for one package: imports it and compares its offers. */
@Component
class ServedPackage implements PackageServices {

    private final RunAs runAs;
    private final TenantService tenants;
    private final MemberService members;
    private final PackageImportService packages;
    private final ComparisonService comparisons;

    ServedPackage(
            RunAs runAs,
            TenantService tenants,
            MemberService members,
            PackageImportService packages,
            ComparisonService comparisons) {
        this.runAs = runAs;
        this.tenants = tenants;
        this.members = members;
        this.packages = packages;
        this.comparisons = comparisons;
    }

    @Override
    public Served compute(PackageFiles files, PackageAnalysis analysis, Locale language) {
        var tenant = runAs.operator(() -> tenants.open("Batch", language));
        var consultant = runAs.system(
                tenant,
                () -> members.enrol(new Enrolment(
                        EmailAddress.of("batch@parley.example"),
                        "Batch",
                        Role.CONSULTANT,
                        language,
                        UUID.randomUUID().toString())));
        var imported = runAs.member(tenant, consultant, () -> packages.importFiles(files, Map.of(), false));
        var comparison = runAs.member(tenant, consultant, () -> comparisons.compare(imported.engagement()));
        return new Served(served(analysis, comparison), imported);
    }

    private static PackageAnalysis served(PackageAnalysis analysis, Comparison comparison) {
        var names = new ProviderNames(Map.of());
        var offers = analysis.offers().stream()
                .map(offer -> comparison.offers().stream()
                        .filter(compared -> compared.providerName().equals(names.of(offer.folder())))
                        .findFirst()
                        .map(compared -> offer.costedAs(compared.costing()))
                        .orElse(offer))
                .toList();
        var present = comparison.incumbent().map(Incumbent::standing).or(analysis::present);
        return new PackageAnalysis(analysis.profile(), offers, analysis.incumbent(), present);
    }
}
