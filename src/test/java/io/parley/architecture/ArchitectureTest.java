package io.parley.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.parley.Parley;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.parley");

    static final List<ArchRule> RULES = ArchitectureRules.MAIN;

    @ParameterizedTest
    @FieldSource("RULES")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @Test
    void testsAreWrittenForJupiter() {
        ArchitectureRules.TESTS_ARE_JUPITER.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/violations/"))
                .importPackages("io.parley"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void aViolationIsNoticed(String fixture, ArchRule rule) throws ClassNotFoundException {
        JavaClasses violating = new ClassFileImporter().importClasses(Class.forName("violations." + fixture));

        assertThat(rule.evaluate(violating).hasViolation()).isTrue();
    }

    static Stream<Arguments> violations() {
        Map<String, ArchRule> rules = Map.ofEntries(
                Map.entry("ui.PublicView", ArchitectureRules.VIEWS_ARE_PACKAGE_PRIVATE),
                Map.entry("PublicEntity", ArchitectureRules.ENTITIES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE),
                Map.entry("VaadinInAService", ArchitectureRules.VAADIN_STAYS_IN_THE_UI),
                Map.entry("terms.SpringInTerms", ArchitectureRules.COMMON_AND_TERMS_ARE_PLAIN_JAVA),
                Map.entry("ui.ViewWithEntityManager", ArchitectureRules.UI_DOES_NOT_TOUCH_PERSISTENCE),
                Map.entry("UnguardedService", ArchitectureRules.SERVICE_METHODS_ARE_AUTHORISED),
                Map.entry("ui.RouteWithoutAccess", ArchitectureRules.ROUTES_HAVE_ONE_ACCESS_ANNOTATION),
                Map.entry("FilterSwitchedOff", ArchitectureRules.NO_WAY_ROUND_HIBERNATE),
                Map.entry("ui.UploadInMemory", ArchitectureRules.UPLOADS_STREAM),
                Map.entry("WallClock", ArchitectureRules.TIME_COMES_FROM_A_CLOCK),
                Map.entry("Printer", ArchitectureRules.NOTHING_PRINTS),
                Map.entry("FieldInjection", ArchitectureRules.NO_FIELD_INJECTION),
                Map.entry("quotes.DoubleMoney", ArchitectureRules.MONEY_IS_NEVER_A_DOUBLE),
                Map.entry("QuoteHelper", ArchitectureRules.NAMES_SAY_WHAT_THINGS_ARE),
                Map.entry("HomelessEntity", ArchitectureRules.ENTITIES_BELONG_TO_A_TENANT),
                Map.entry("ListensToAClass", ArchitectureRules.EVENTS_ARE_RECORDS),
                Map.entry("ServiceWithState", ArchitectureRules.SERVICES_HOLD_NO_STATE));
        assertThat(rules.values()).as("every rule has its violating fixture").containsAll(RULES);
        return rules.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void theFoldersOfTheClauseFinderBuildOnEachOtherOneWayOnly() {
        SlicesRuleDefinition.slices()
                .matching("io.parley.documents.(**)")
                .should()
                .beFreeOfCycles()
                .check(PRODUCT.that(resideInAPackage("io.parley.documents.clauses..")));
    }

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Parley.class).verify();
    }
}
