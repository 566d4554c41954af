package io.parley.providers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.Certification;
import io.parley.providers.ProviderFactsService;
import io.parley.providers.ProviderFee;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.providers.ReleaseDraft;
import io.parley.providers.ReleaseKind;
import io.parley.providers.ReleaseLogService;
import io.parley.providers.SupportProfile;
import io.parley.providers.SupportWay;
import io.parley.tenancy.TenantId;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FeeBasis;
import io.parley.terms.LineCategory;
import io.parley.testing.ViewTest;
import io.parley.uikit.FormDialog;
import io.parley.uikit.PercentField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Support, certifications, releases and fees on the provider's page. */
@SuppressWarnings("NullAway.Init") // each test has its own provider
class ProviderCatalogueTest extends ViewTest {

    @Autowired
    private ProviderService providers;

    @Autowired
    private ProviderFactsService facts;

    @Autowired
    private ReleaseLogService releases;

    private TenantId tenant;
    private Actor consultant;
    private ProviderId provider;

    @BeforeEach
    void aProviderOfWhomOnlyTheNameIsKnown() {
        tenant = openTenant("Coastline Advisory");
        consultant = signedIn.enrol(tenant, Role.CONSULTANT);
        provider = signedIn.as(consultant, () -> providers.ensure("Quillstone"));
        browse(consultant);
        open(ProvidersNavigation.provider(provider));
    }

    @Test
    void whatNobodyHasSaidIsUnknownAndEachCardSaysWhatToDo() {
        assertThat(page())
                .contains("Support", "Unknown", "None noted. Ask for the report", "Nothing noted. Enter the dates")
                .contains("what the provider made up itself can be negotiated");
    }

    @Test
    void supportIsDescribedByTheWaysTheHoursAndTheTargets() {
        click("edit-support");
        CheckboxGroup<SupportWay> ways = _get(CheckboxGroup.class, field -> field.withId("support-ways"));
        _setValue(ways, Set.of(SupportWay.PHONE, SupportWay.CHAT));
        _setValue(_get(TextField.class, field -> field.withId("support-hours")), "24x7");
        _setValue(_get(IntegerField.class, field -> field.withId("severity-1")), 15);
        _get(FormDialog.class).save();

        assertThat(page()).contains("Phone, Chat", "24x7", "Severity 1: 15 min");
    }

    @Test
    void theSlowerOfTwoWhoDescribeSupportSeesBothVersions() {
        click("edit-support");
        signedIn.asSystem(tenant, () -> {
            facts.describeSupport(provider, support("MON-FRI 09:00-17:00"), 0);
            facts.describeSupport(provider, support("MON-FRI 08:00-20:00"), version());
            return true;
        });
        _setValue(_get(TextField.class, field -> field.withId("support-hours")), "24x7");
        _get(FormDialog.class).save();
        assertThat(page()).contains("MON-FRI 08:00-20:00", "Saved meanwhile");

        _get(FormDialog.class).save();
        assertThat(signedIn.as(consultant, () -> facts.getFacts(provider))
                        .facts()
                        .support()
                        .hours())
                .isEqualTo("24x7");
    }

    @Test
    void aCertificationShowsHowLongItIsGoodAndIsChangedAndRemovedFromItsLine() {
        signedIn.as(consultant, () -> {
            facts.saveCertification(provider, null, new Certification("PCI DSS", null, null, ""));
            facts.saveCertification(provider, null, new Certification("HITRUST", LocalDate.of(2026, 11, 1), null, ""));
        });
        open(ProvidersNavigation.provider(provider));
        click("add-certification");
        _setValue(_get(TextField.class, field -> field.withId("certification-name")), "SOC 2");
        _setValue(_get(DatePicker.class, field -> field.withId("certification-validTo")), LocalDate.of(2026, 12, 31));
        _get(FormDialog.class).save();
        assertThat(page()).contains("End unknown", "Expired on Nov 1, 2026", "Runs out on Dec 31, 2026");

        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        one -> "Edit HITRUST".equals(one.getAriaLabel().orElse("")))));
        click("remove-fact");
        assertThat(signedIn.as(consultant, () -> facts.getFacts(provider))
                        .facts()
                        .certifications())
                .extracting(Certification::name)
                .containsExactly("PCI DSS", "SOC 2");
    }

    @Test
    void theLogShowsItsRhythmAndHalfAYearWithoutAReleaseIsARedFlag() {
        signedIn.as(consultant, () -> {
            releases.note(provider, release("2026-03-01", ReleaseKind.RELEASE, "9.0"));
            releases.note(provider, release("2026-05-01", ReleaseKind.RELEASE, "9.1"));
            releases.note(provider, release("2026-10-01", ReleaseKind.SECURITY, "A fix"));
        });
        open(ProvidersNavigation.provider(provider));
        assertThat(page()).contains("Between releases (median): 61 days", "Red flag: no release for 206 days");

        click("add-release");
        _setValue(_get(DatePicker.class, field -> field.withId("release-day")), LocalDate.of(2026, 11, 20));
        _setValue(_get(TextField.class, field -> field.withId("release-title")), "9.2");
        _get(FormDialog.class).save();
        assertThat(page()).contains("Since the last release: 3 days").doesNotContain("Red flag");
        assertThat(GridKt._size(_get(Grid.class, grid -> grid.withId("releases"))))
                .isEqualTo(4);

        GridKt._clickItem(_get(Grid.class, grid -> grid.withId("releases")), 0);
        click("remove-fact");
        assertThat(page()).contains("Red flag");
    }

    @Test
    void aFeeSaysWhoMakesItAndAFigureBelongsToItsBasis() {
        click("add-fee");
        _setValue(_get(TextField.class, field -> field.withId("fee-name")), "Regulatory recovery");
        _setValue(amount(), new BigDecimal("-2"));
        _get(FormDialog.class).save();
        assertThat(amount().getErrorMessage()).contains("0 or more");
        _setValue(amount(), new BigDecimal("2.49"));
        _get(FormDialog.class).save();
        Grid<ProviderFee> fees = fees();
        assertThat(PrettyPrintTreeKt.toPrettyTree(GridKt._getCellComponent(fees, 0, "authority")))
                .contains("Provider · negotiable");
        assertThat(GridKt._getFormattedRow(fees, 0).toString()).contains("$2.49 per seat and month");

        GridKt._clickItem(fees, 0);
        Select<FeeBasis> basis = _get(Select.class, field -> field.withId("fee-basis"));
        _setValue(basis, FeeBasis.PCT_OF_VOICE);
        Select<FeeAuthority> authority = _get(Select.class, field -> field.withId("fee-authority"));
        _setValue(authority, FeeAuthority.GOVERNMENT);
        _get(PercentField.class, field -> field.withId("fee-rate")).setValue(new BigDecimal("0.055"));
        _get(FormDialog.class).save();
        assertThat(GridKt._getFormattedRow(fees(), 0).toString()).contains("5.5", "of voice charges");
    }

    @Test
    void aFeeOnSomeChargesSaysOnWhich() {
        click("add-fee");
        _setValue(_get(TextField.class, field -> field.withId("fee-name")), "VAT on equipment");
        _assertNone(CheckboxGroup.class, field -> field.withId("fee-categories"));
        Select<FeeBasis> basis = _get(Select.class, field -> field.withId("fee-basis"));
        _setValue(basis, FeeBasis.PCT_OF_CATEGORY);
        _get(PercentField.class, field -> field.withId("fee-rate")).setValue(new BigDecimal("0.13"));
        CheckboxGroup<LineCategory> categories = _get(CheckboxGroup.class, field -> field.withId("fee-categories"));
        _get(FormDialog.class).save();
        assertThat(categories.getErrorMessage()).contains("Choose on which charges");

        _setValue(categories, Set.of(LineCategory.HARDWARE, LineCategory.SERVICE));
        _get(FormDialog.class).save();

        assertThat(GridKt._getFormattedRow(fees(), 0).toString()).contains("13", "of Hardware, Service charges");
    }

    @Test
    void theCardsSpeakBothLanguages() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            UI.getCurrent().setLocale(language);
            open(ProvidersNavigation.provider(provider));
            assertThat(page()).doesNotContain("!{");
        }
        assertThat(page()).contains("支持服务", "版本与安全记录", "价格之外的费用");
    }

    private long version() {
        return facts.getFacts(provider).version();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ProviderFee> fees() {
        return _get(Grid.class, grid -> grid.withId("fees"));
    }

    private static BigDecimalField amount() {
        return _get(BigDecimalField.class, field -> field.withId("fee-amount"));
    }

    private static void click(String id) {
        _click(_get(Button.class, button -> button.withId(id)));
    }

    private static SupportProfile support(String hours) {
        return new SupportProfile(Set.of(), hours, "", "", Map.of(), null, "");
    }

    private static ReleaseDraft release(String day, ReleaseKind kind, String title) {
        return new ReleaseDraft(LocalDate.parse(day), kind, title, "", "");
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
