package io.parley.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.NotFoundException;
import io.parley.common.StaleEditException;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FeeBasis;
import io.parley.terms.LineCategory;
import io.parley.testing.ServiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init") // each test has its own provider
class ProviderFactsServiceTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private ProviderService providers;

    @Autowired
    private ProviderFactsService facts;

    @Autowired
    private ReleaseLogService releases;

    @Autowired
    private RunAs runAs;

    private TenantId tenant;
    private ProviderId quillstone;

    @BeforeEach
    void aProvider() {
        tenant = openTenant("Coastline Advisory");
        quillstone = runAs.system(tenant, () -> providers.ensure("Quillstone"));
    }

    @Test
    void nothingIsKnownUntilSomebodyNotesIt() {
        assertThat(known()).isEqualTo(ProviderFacts.NONE);
    }

    @Test
    void supportIsKeptAsTypedAndTheSlowerOfTwoEditsIsRefused() {
        SupportProfile support = support("24x7");
        run(() -> facts.describeSupport(quillstone, support, 0));

        assertThat(known().support()).isEqualTo(support);
        long version = runAs.system(tenant, () -> facts.getFacts(quillstone)).version();
        run(() -> facts.describeSupport(quillstone, support("MON-FRI 08:00-20:00"), version));
        assertThatThrownBy(() -> run(() -> facts.describeSupport(quillstone, support, version)))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> run(() -> facts.describeSupport(
                        quillstone, new SupportProfile(Set.of(), "", "", "", Map.of(1, 0), null, ""), version + 1)))
                .hasMessageContaining("providers.support.problem.response");
    }

    @Test
    void certificationsAndFeesAreAddedChangedInTheirPlaceAndTakenOut() {
        Certification soc = new Certification("SOC 2 Type II", LocalDate.of(2027, 6, 30), DAY, "trust page");
        Certification renewed = new Certification("SOC 2 Type II", LocalDate.of(2028, 6, 30), DAY, "trust page");
        Certification iso = new Certification("ISO 27001", null, null, "");
        run(() -> facts.saveCertification(quillstone, null, soc));
        run(() -> facts.saveCertification(quillstone, null, iso));
        run(() -> facts.saveCertification(quillstone, soc, renewed));
        assertThat(known().certifications()).containsExactly(renewed, iso);
        assertThatThrownBy(() -> run(() -> facts.saveCertification(quillstone, soc, iso)))
                .hasMessageContaining("providers.facts.problem.changed");

        ProviderFee fee = fee("2.49", "USD");
        run(() -> facts.saveFee(quillstone, null, fee));
        assertThat(known().fees()).containsExactly(fee);
        assertThat(known().certifications()).hasSize(2);
        run(() -> facts.saveFee(quillstone, fee, null));
        assertThat(known().fees()).isEmpty();
    }

    @Test
    void aFeeThatContradictsItselfIsRefusedAndAFigureOfAnotherBasisIsNotKept() {
        assertThatThrownBy(() -> run(() -> facts.saveFee(quillstone, null, fee("2.49", null))))
                .hasMessageContaining("providers.plan.problem.noCurrency");
        ProviderFee backwards = new ProviderFee(
                "Tax", FeeAuthority.GOVERNMENT, FeeBasis.PCT_OF_ALL, null, null, null, DAY, DAY.minusDays(1), null, "");
        assertThatThrownBy(() -> run(() -> facts.saveFee(quillstone, null, backwards)))
                .hasMessageContaining("providers.fee.problem.dates");
        ProviderFee share = new ProviderFee(
                "Admin",
                FeeAuthority.PROVIDER,
                FeeBasis.PCT_OF_RECURRING,
                new BigDecimal("0.045"),
                BigDecimal.TEN,
                Currency.getInstance("USD"),
                null,
                null,
                null,
                "");
        assertThat(share.amount()).isNull();
        assertThat(share.currency()).isNull();
    }

    @Test
    void aFeeOnSomeCategoriesSaysWhichAndAnotherBasisKeepsNone() {
        ProviderFee nowhere = onCategories(FeeBasis.PCT_OF_CATEGORY, Set.of());
        assertThatThrownBy(() -> run(() -> facts.saveFee(quillstone, null, nowhere)))
                .hasMessageContaining("providers.fee.problem.noCategory");

        ProviderFee tax = onCategories(FeeBasis.PCT_OF_CATEGORY, Set.of(LineCategory.VOICE, LineCategory.HARDWARE));
        run(() -> facts.saveFee(quillstone, null, tax));
        assertThat(known().fees()).containsExactly(tax);
        assertThat(known().fees().getFirst().categories()).containsExactly(LineCategory.VOICE, LineCategory.HARDWARE);

        assertThat(onCategories(FeeBasis.PCT_OF_ALL, Set.of(LineCategory.VOICE)).categories())
                .isEmpty();
    }

    @Test
    void aFeeKeptBeforeThereWereCategoriesIsStillRead() {
        String kept = """
                {"name": "Tax", "authority": "GOVERNMENT", "basis": "PCT_OF_ALL", "rate": 0.06, "source": "bill"}""";

        assertThat(JsonMapper.builder()
                        .build()
                        .readValue(kept, ProviderFee.class)
                        .categories())
                .isEmpty();
    }

    private static ProviderFee onCategories(FeeBasis basis, Set<LineCategory> categories) {
        return new ProviderFee(
                "VAT",
                FeeAuthority.GOVERNMENT,
                basis,
                new BigDecimal("0.13"),
                null,
                null,
                categories,
                null,
                null,
                null,
                "");
    }

    @Test
    void theLogIsKeptNewestFirstCorrectedAndTakenOut() {
        ReleaseId old = note(DAY.minusDays(30), ReleaseKind.RELEASE, "9.0");
        note(DAY, ReleaseKind.SECURITY, "Patch of the softphone");
        note(DAY.plusYears(1), ReleaseKind.DEPRECATION, "Desk app ends");

        assertThat(log())
                .extracting(entry -> entry.release().title())
                .containsExactly("Desk app ends", "Patch of the softphone", "9.0");
        run(() -> releases.update(old, entry(DAY.minusDays(29), ReleaseKind.RELEASE, "9.0.1"), 0));
        assertThatThrownBy(() -> run(() -> releases.update(old, entry(DAY, ReleaseKind.RELEASE, "8"), 0)))
                .isInstanceOf(StaleEditException.class);
        run(() -> releases.remove(old));
        assertThat(log()).hasSize(2);
    }

    @Test
    void aReleaseIsNotNotedBeforeItIsOut() {
        assertThatThrownBy(() -> note(LocalDate.of(2026, 12, 1), ReleaseKind.RELEASE, "10"))
                .hasMessageContaining("providers.release.problem.future");
    }

    @Test
    void anotherTenantReadsAndWritesNothing() {
        TenantId other = openTenant("Beacon Telecom Advisers");
        run(() -> facts.saveFee(quillstone, null, fee("2.49", "USD")));
        ReleaseId release = note(DAY, ReleaseKind.RELEASE, "9.0");

        assertThatThrownBy(() -> runAs.system(other, () -> facts.getFacts(quillstone)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.system(other, () -> {
                    facts.saveFee(quillstone, null, fee("1", "USD"));
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.system(other, () -> releases.findByProvider(quillstone)))
                .isEmpty();
        assertThatThrownBy(() -> runAs.system(other, () -> releases.getRelease(release)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        runAs.system(other, () -> releases.note(quillstone, entry(DAY, ReleaseKind.RELEASE, "9.0"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(log()).hasSize(1);
    }

    @Test
    void notingFactsDoesNotDisturbWhoeverEditsTheProvider() {
        run(() -> facts.describeSupport(quillstone, support("24x7"), 0));

        run(() -> providers.update(quillstone, ProviderDraft.named("Quillstone Voice"), 0));
    }

    private ProviderFacts known() {
        return runAs.system(tenant, () -> facts.getFacts(quillstone)).facts();
    }

    private List<ReleaseDetails> log() {
        return runAs.system(tenant, () -> releases.findByProvider(quillstone));
    }

    private ReleaseId note(LocalDate day, ReleaseKind kind, String title) {
        return runAs.system(tenant, () -> releases.note(quillstone, entry(day, kind, title)));
    }

    private void run(Runnable work) {
        runAs.system(tenant, () -> {
            work.run();
            return true;
        });
    }

    private static ReleaseDraft entry(LocalDate day, ReleaseKind kind, String title) {
        return new ReleaseDraft(day, kind, title, "", "release notes");
    }

    private static SupportProfile support(String hours) {
        return new SupportProfile(
                Set.of(SupportWay.PHONE, SupportWay.CHAT),
                hours,
                "Business Plus",
                "English, Spanish",
                Map.of(1, 15, 2, 60),
                DAY,
                "support page");
    }

    private static ProviderFee fee(String amount, @Nullable String currency) {
        return new ProviderFee(
                "Regulatory recovery",
                FeeAuthority.PROVIDER,
                FeeBasis.PER_SEAT,
                null,
                new BigDecimal(amount),
                currency == null ? null : Currency.getInstance(currency),
                DAY,
                null,
                DAY,
                "price list");
    }
}
