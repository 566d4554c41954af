package io.parley.isolation;

import io.parley.clients.AssignmentService;
import io.parley.clients.ContactRole;
import io.parley.contracts.InvoiceId;
import io.parley.identity.Actor;
import io.parley.identity.MemberService;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.identity.TestAccess;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteSummary;
import io.parley.tenancy.TenantId;
import io.parley.testing.SignedIn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * A client full of words that stand nowhere else, the neighbours who must never read them, and a house for each of the
 * neighbours, so that their pages are not empty.
 */
@Component
class Neighbourhood {

    /** In everything that belongs to the client. */
    static final String CLIENT = "Kolibri";
    /** In what of the client only its consultants may read: the walk-away, the internal edition. */
    static final String INTERNAL = "Wiedehopf";
    /** The name of a provider, which all consultants of the tenant know and the client reads of. */
    static final String PROVIDER = "Zeisig";
    /** What the client's line was measured at, in Mbps. */
    static final String MEASURED = "417.31";
    /** In what consultants know of providers and no client reads: notes, the pay of whom nobody offers anything. */
    static final String UNDISCLOSED = "Pirol";

    private final SignedIn signedIn;
    private final Releases releases;
    private final CanaryClient canaries;
    private final AssignmentService assignments;
    private final MemberService members;
    private final TestAccess access;
    private final QuoteService quotes;

    Neighbourhood(
            SignedIn signedIn,
            Releases releases,
            CanaryClient canaries,
            AssignmentService assignments,
            MemberService members,
            TestAccess access,
            QuoteService quotes) {
        this.signedIn = signedIn;
        this.releases = releases;
        this.canaries = canaries;
        this.assignments = assignments;
        this.members = members;
        this.access = access;
        this.quotes = quotes;
    }

    /**
     * @param kolibri the house everybody would like to look into
     * @param people all but {@link Person#ANONYMOUS}
     */
    record Street(House kolibri, House lakeside, House dune, Map<Person, Actor> people) {

        /** Where a person has things of his own. */
        House home(Person person) {
            return switch (person) {
                case ADMIN, ASSIGNED, DECISION_MAKER -> kolibri;
                case STRANGER -> dune;
                default -> lakeside;
            };
        }

        Actor person(Person person) {
            return Objects.requireNonNull(people.get(person));
        }

        /** Another house that a person may enter. */
        House otherHome(Person person) {
            return person == Person.STRANGER ? dune : lakeside;
        }
    }

    /** The tenant of the last one is not suspended yet: only a test may do that. */
    Street settle() {
        TenantId coastline = signedIn.openTenant("Coastline Advisory");
        Map<Person, Actor> people = new EnumMap<>(Person.class);
        people.put(Person.OPERATOR, access.enrolOperator(SignedIn.PASSWORD));
        people.put(Person.ADMIN, signedIn.enrol(coastline, Role.TENANT_ADMIN));
        for (Person consultant : List.of(Person.ASSIGNED, Person.COLLEAGUE, Person.REMOVED)) {
            people.put(consultant, signedIn.enrol(coastline, Role.CONSULTANT));
        }
        people.put(Person.DECISION_MAKER, signedIn.enrol(coastline, Role.CLIENT_USER));
        people.put(Person.OTHER_CLIENT, signedIn.enrol(coastline, Role.CLIENT_USER));

        House lakeside = house(coastline, "Lakeside Vets");
        House kolibri = canaries.move(
                coastline,
                Objects.requireNonNull(people.get(Person.DECISION_MAKER)),
                Objects.requireNonNull(people.get(Person.ASSIGNED)));
        signedIn.asSystem(coastline, () -> {
            assignments.assign(lakeside.client(), member(people, Person.ASSIGNED));
            assignments.assign(lakeside.client(), member(people, Person.COLLEAGUE));
            assignments.admit(lakeside.client(), member(people, Person.OTHER_CLIENT), ContactRole.DECISION_MAKER);
            MembershipId removed = member(people, Person.REMOVED);
            assignments.assign(kolibri.client(), removed);
            members.deactivate(
                    removed, members.find(List.of(removed)).getFirst().version());
            return true;
        });

        TenantId northgate = signedIn.openTenant("Northgate Partners");
        people.put(Person.STRANGER, signedIn.enrol(northgate, Role.TENANT_ADMIN));
        people.put(Person.SUSPENDED, signedIn.enrol(signedIn.openTenant("Ridge Advisory"), Role.CONSULTANT));
        return new Street(kolibri, lakeside, house(northgate, "Dune Clinic"), people);
    }

    private House house(TenantId tenant, String client) {
        Advised advised = releases.advise(tenant, client);
        QuoteSummary quote = signedIn.asSystem(
                tenant, () -> quotes.findCurrent(advised.engagement()).getFirst());
        return new House(
                tenant,
                advised.client(),
                advised.engagement(),
                quote.id(),
                quote.provider(),
                releases.release(advised),
                new InvoiceId(House.NOTHING));
    }

    private static MembershipId member(Map<Person, Actor> people, Person person) {
        return Objects.requireNonNull(Objects.requireNonNull(people.get(person)).membershipId());
    }
}
