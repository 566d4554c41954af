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

/** Acts as a consultant of a tenant made for one package: imports it, compares its offers and has its brief printed. */
@Component
class ServedPackage implements PackageServices {

    /** On the pages of its briefs this is the consultancy and its consultant. */
    private static final String NAME = "Parley";

    private static final ProviderNames NAMES = new ProviderNames(Map.of());

    private final RunAs runAs;
    private final TenantService tenants;
    private final MemberService members;
    private final PackageImportService packages;
    private final ComparisonService comparisons;
    private final BriefDesk briefs;

    ServedPackage(
            RunAs runAs,
            TenantService tenants,
            MemberService members,
            PackageImportService packages,
            ComparisonService comparisons,
            BriefDesk briefs) {
        this.runAs = runAs;
        this.tenants = tenants;
        this.members = members;
        this.packages = packages;
        this.comparisons = comparisons;
        this.briefs = briefs;
    }

    @Override
    public Served compute(PackageAnalysis analysis, Locale language) {
        var tenant = runAs.operator(() -> tenants.open(NAME, language));
        var consultant = runAs.system(
                tenant,
                () -> members.enrol(new Enrolment(
                        EmailAddress.of("batch@parley.example"),
                        NAME,
                        Role.CONSULTANT,
                        language,
                        UUID.randomUUID().toString())));
        var imported = runAs.member(tenant, consultant, () -> packages.importAnalysed(analysis, NAMES, language));
        var comparison = runAs.member(tenant, consultant, () -> comparisons.compare(imported.engagement()));
        var printed = runAs.member(
                tenant, consultant, () -> briefs.write(imported.engagement(), analysis.profile(), NAMES, language));
        return new Served(served(analysis, comparison), imported, printed);
    }

    private static PackageAnalysis served(PackageAnalysis analysis, Comparison comparison) {
        var offers = analysis.offers().stream()
                .map(offer -> comparison.offers().stream()
                        .filter(compared -> compared.providerName().equals(NAMES.of(offer.folder())))
                        .findFirst()
                        .map(compared -> offer.costedAs(compared.costing()))
                        .orElse(offer))
                .toList();
        var present = comparison.incumbent().map(Incumbent::standing).or(analysis::present);
        return new PackageAnalysis(
                analysis.profile(),
                offers,
                analysis.incumbent(),
                present,
                analysis.invoice(),
                analysis.outages(),
                analysis.network(),
                analysis.warranty());
    }
}
