package io.parley.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.tenancy.TenantScopedEntity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** The rules of design and style, as far as bytecode can tell. */
final class ArchitectureRules {

    /** Entities above all tenants, each with its reason. */
    static final Set<String> GLOBAL_ENTITIES = Set.of(
            "Tenant", // the wall itself
            "Account", // a person may work for several tenants
            "AccountTenant", // sign-in looks up where somebody may work before any tenant is known
            "SignInAttempts", // throttling counts before anybody is known
            "OneTimeLink", // reset, invitation and bootstrap links are used before sign-in
            "OutgoingMail" // a queue only its job reads; some mails belong to no tenant
            );

    private static final DescribedPredicate<JavaClass> TOP_LEVEL =
            DescribedPredicate.describe("top level", type -> !type.isNestedClass());

    private static final DescribedPredicate<JavaClass> PERSISTENT = annotatedWith(Entity.class)
            .<JavaClass>forSubtype()
            .or(DescribedPredicate.describe("repositories", type -> type.isAssignableTo(Repository.class)));

    static final ArchRule VIEWS_ARE_PACKAGE_PRIVATE = classes()
            .that(resideInAPackage("..ui..").and(TOP_LEVEL).and(not(simpleNameEndingWith("Navigation"))))
            .and(not(resideInAPackage("..uikit..")))
            .and(not(simpleNameEndingWith("package-info")))
            .should()
            .notBePublic();

    static final ArchRule ENTITIES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE =
            classes().that(PERSISTENT).should().notBePublic();

    static final ArchRule VAADIN_STAYS_IN_THE_UI = noClasses()
            .that(not(resideInAnyPackage("..ui..", "..uikit..", "..shell..", "..spi.."))
                    .and(not(nameMatching("io\\.parley\\.Parley"))))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin..")
                    .and(not(resideInAnyPackage("com.vaadin.flow.spring..", "com.vaadin.flow.server.auth.."))));

    static final ArchRule COMMON_AND_TERMS_ARE_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage("..common..", "..terms..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "org.jspecify..", "org.springframework.modulith..", "..common..", "..terms..")
                    .or(nameMatching("jakarta\\.persistence\\.Embeddable"))
                    .or(DescribedPredicate.describe(
                            "primitives and their arrays",
                            type -> type.getBaseComponentType().isPrimitive())));

    static final ArchRule UI_DOES_NOT_TOUCH_PERSISTENCE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(PERSISTENT.or(
                    DescribedPredicate.describe("EntityManager", type -> type.isAssignableTo(EntityManager.class))));

    static final ArchRule SERVICE_METHODS_ARE_AUTHORISED = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(annotatedWith(Service.class).<JavaClass>forSubtype())
            .and()
            .areNotStatic()
            .should(beUnderPreAuthorize());

    static final ArchRule ROUTES_HAVE_ONE_ACCESS_ANNOTATION =
            classes().that().areAnnotatedWith(Route.class).should(haveOneAccessAnnotation());

    static final ArchRule NO_WAY_ROUND_HIBERNATE = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("org\\.hibernate\\.StatelessSession"))
            .orShould()
            .callMethodWhere(named("disableFilter"))
            .orShould()
            .callMethodWhere(named("createNativeQuery"))
            .orShould()
            .dependOnClassesThat(nameMatching("org\\.springframework\\.data\\.jpa\\.repository\\.NativeQuery"));

    static final ArchRule UPLOADS_STREAM =
            noClasses().should().dependOnClassesThat(simpleNameEndingWith("InMemoryUploadHandler"));

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a clock",
                    access -> access.getTarget().getName().equals("now")
                            && access.getTarget().getOwner().getPackageName().equals("java.time")
                            && access.getTarget().getRawParameterTypes().isEmpty()))
            .orShould()
            .callConstructor(Date.class);

    static final ArchRule NOTHING_PRINTS = noClasses()
            .that(not(simpleNameEndingWith("BatchCommand")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class);

    static final ArchRule MONEY_IS_NEVER_A_DOUBLE = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..terms..", "..quotes..", "..contracts..")
            .and()
            .areDeclaredInClassesThat(not(resideInAPackage("..ui..")))
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class);

    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)$");

    static final ArchRule ENTITIES_BELONG_TO_A_TENANT = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(not(DescribedPredicate.<JavaClass>describe(
                    "on the short list", type -> GLOBAL_ENTITIES.contains(type.getSimpleName()))))
            .should()
            .beAssignableTo(TenantScopedEntity.class);

    static final ArchRule EVENTS_ARE_RECORDS = methods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .or()
            .areAnnotatedWith(TransactionalEventListener.class)
            .should(takeRecords());

    static final ArchRule TESTS_ARE_JUPITER =
            noClasses().should().dependOnClassesThat(nameMatching("org\\.junit\\.(Test|Before|After|Rule|Ignore)"));

    static final ArchRule SERVICES_HOLD_NO_STATE = fields().that()
            .areDeclaredInClassesThat(annotatedWith(Service.class).<JavaClass>forSubtype())
            .should()
            .beFinal()
            .because("a service is shared by all tenants' threads");

    static final List<ArchRule> MAIN = List.of(
            VIEWS_ARE_PACKAGE_PRIVATE,
            ENTITIES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE,
            VAADIN_STAYS_IN_THE_UI,
            COMMON_AND_TERMS_ARE_PLAIN_JAVA,
            UI_DOES_NOT_TOUCH_PERSISTENCE,
            SERVICE_METHODS_ARE_AUTHORISED,
            ROUTES_HAVE_ONE_ACCESS_ANNOTATION,
            NO_WAY_ROUND_HIBERNATE,
            UPLOADS_STREAM,
            TIME_COMES_FROM_A_CLOCK,
            NOTHING_PRINTS,
            NO_FIELD_INJECTION,
            MONEY_IS_NEVER_A_DOUBLE,
            NAMES_SAY_WHAT_THINGS_ARE,
            ENTITIES_BELONG_TO_A_TENANT,
            EVENTS_ARE_RECORDS,
            SERVICES_HOLD_NO_STATE);

    private ArchitectureRules() {}

    private static DescribedPredicate<JavaAccess<?>> named(String name) {
        return DescribedPredicate.describe(
                name, access -> access.getTarget().getName().equals(name));
    }

    private static ArchCondition<JavaMethod> beUnderPreAuthorize() {
        return new ArchCondition<>("be under @PreAuthorize") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                if (!guarded) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @PreAuthorize"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveOneAccessAnnotation() {
        return new ArchCondition<>("have exactly one of @RolesAllowed, @PermitAll, @AnonymousAllowed") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                List<Class<? extends Annotation>> access =
                        List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class);
                long count = access.stream().filter(view::isAnnotatedWith).count();
                if (count != 1) {
                    events.add(SimpleConditionEvent.violated(view, view.getName() + " has " + count));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> takeRecords() {
        return new ArchCondition<>("take records") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes().stream()
                        .filter(type -> !type.getPackageName().startsWith("org.springframework"))
                        .filter(type -> !type.isRecord())
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " listens to " + type.getName())));
            }
        };
    }
}
