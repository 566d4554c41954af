package io.parley.statements;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aOneOff;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;

import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.identity.Actor;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.testing.SignedIn;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A tenant with as many quotes as one asks for. One engagement is entered through the services; the database copies it, for
 * entering 100 000 of them takes an hour. MySQL only.
 */
@Component
class ManyQuotes {

    /** What each client has. */
    static final int ENGAGEMENTS = 10;

    private static final int PROVIDERS = 5;
    private static final int ASSIGNED = 10;
    /** One engagement in 45: what is signed stays, so most of it is history. */
    private static final String UNDER_WAY = "(i * 10 + number) % 45 = 11";

    private static final String DIGIT = "(select 0 n union all select 1 union all select 2 union all select 3"
            + " union all select 4 union all select 5 union all select 6 union all select 7 union all select 8"
            + " union all select 9)";

    private final JdbcTemplate database;
    private final SignedIn signedIn;
    private final ClientService clients;
    private final AssignmentService assignments;
    private final EngagementService engagements;
    private final ProviderService providers;
    private final QuoteService quotes;

    ManyQuotes(
            JdbcTemplate database,
            SignedIn signedIn,
            ClientService clients,
            AssignmentService assignments,
            EngagementService engagements,
            ProviderService providers,
            QuoteService quotes) {
        this.database = database;
        this.signedIn = signedIn;
        this.clients = clients;
        this.assignments = assignments;
        this.engagements = engagements;
        this.providers = providers;
        this.quotes = quotes;
    }

    /**
     * Who works there, and whose pages are opened.
     *
     * @param consultant works for ten of the clients
     */
    record Place(
            TenantId tenant,
            Actor admin,
            Actor consultant,
            ClientId client,
            EngagementId engagement,
            ProviderId provider,
            QuoteId quote) {}

    /** @param clientCount each gets {@link #ENGAGEMENTS} engagements with five offers of five lines and three terms */
    Place open(int clientCount) {
        TenantId tenant = signedIn.openTenant("Archive " + UUID.randomUUID());
        Actor admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        Actor consultant = signedIn.enrol(tenant, Role.CONSULTANT);
        Place place = signedIn.as(admin, () -> pattern(tenant, admin, consultant));
        copy(place, clientCount);
        database.query(
                        "select id from client where tenant_id = ? order by name limit " + ASSIGNED,
                        (row, number) -> uuid(row.getBytes(1)),
                        bytes(tenant.value()))
                .forEach(id -> signedIn.asSystem(tenant, () -> {
                    assignments.assign(
                            new ClientId(id),
                            Objects.requireNonNull(consultant.membershipId(), MembershipId.class::getName));
                    return id;
                }));
        return place;
    }

    int quotesOf(Place place) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from quote where tenant_id = ?",
                Integer.class,
                bytes(place.tenant().value())));
    }

    private Place pattern(TenantId tenant, Actor admin, Actor consultant) {
        ClientId client = clients.create(aClient("Client 0000"));
        EngagementId engagement = engagements.start(client, anEngagement("Phones"));
        List<ProviderId> offering = new ArrayList<>();
        List<QuoteId> offers = new ArrayList<>();
        for (int i = 1; i <= PROVIDERS; i++) {
            offering.add(providers.ensure("Provider " + i));
            offers.add(quotes.submit(
                    engagement,
                    aQuote(offering.getLast())
                            .with(
                                    aLine("SEAT", "42", "2" + i + ".95"),
                                    aLine("NUMBER", "42", "1.25"),
                                    aLine("FAX", "2", "9.90"),
                                    aLine("RECORDING", "10", "4.50"),
                                    aOneOff("SETUP", "1", "900", 0))
                            .with(
                                    aTerm("price.escalator", Map.of("kind", "NONE")),
                                    aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75")),
                                    aTerm("notice", Map.of("amount", 60, "unit", "CALENDAR_DAYS")))
                            .validUntil(LocalDate.of(2026, 12, 18))
                            .draft()));
        }
        return new Place(tenant, admin, consultant, client, engagement, offering.getFirst(), offers.getFirst());
    }

    private void copy(Place place, int clientCount) {
        String each = numbers(clientCount, "client_number");
        String all = each + " join (select n number from " + DIGIT + " e) engagements";
        insert("client", each, place, Map.of("id", id("'c'", "i"), "name", "concat('Client ', lpad(i, 4, '0'))"));
        insert("client_needs", each, place, Map.of("id", id("'n'", "i"), "client_id", id("'c'", "i")));
        insert(
                "engagement",
                all,
                place,
                Map.of(
                        "id",
                        id("'e'", "i", "number"),
                        "client_id",
                        id("'c'", "i"),
                        "name",
                        "concat('Phones ', i, '-', number)",
                        "stage",
                        "if(" + UNDER_WAY + ", 'QUOTING', if(number % 2, 'SIGNED', 'WATCHED'))",
                        "target_start",
                        "date_add('2026-06-01', interval (i * 7 + number * 31) % 700 day)"));
        Map<String, String> quote = new LinkedHashMap<>();
        quote.put("id", id("hex(t.id)", "i", "number"));
        quote.put("client_id", id("'c'", "i"));
        quote.put("engagement_id", id("'e'", "i", "number"));
        quote.put(
                "valid_until",
                "if(" + UNDER_WAY + ", date_add('2026-11-10', interval (i + number * 7) % 100 day),"
                        + " date_add('2026-11-22', interval -((i * 11 + number * 67) % 3650) day))");
        insert("quote", all, place, quote);
        for (String part : List.of("quote_line", "quote_term_revision", "quote_figure")) {
            insert(
                    part,
                    all,
                    place,
                    Map.of(
                            "id", id("hex(t.id)", "i", "number"),
                            "client_id", id("'c'", "i"),
                            "quote_id", id("hex(t.quote_id)", "i", "number")));
        }
        for (String table :
                List.of("client", "engagement", "quote", "quote_line", "quote_term_revision", "quote_figure")) {
            database.queryForList("analyze table " + table);
        }
    }

    /** Copies the rows of the pattern, of which alone the tenant has any, with some columns changed. */
    private void insert(String table, String numbers, Place place, Map<String, String> changed) {
        List<String> columns = database.query(
                "select column_name from information_schema.columns where table_schema = database() and table_name = ?",
                (row, number) -> row.getString(1),
                table);
        List<String> values = columns.stream()
                .map(column -> changed.getOrDefault(column, "t." + column))
                .toList();
        database.update(
                "insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                        + " from " + table + " t join " + numbers + " where t.tenant_id = ?",
                bytes(place.tenant().value()));
    }

    private static String numbers(int count, String alias) {
        return "(select 1 + a.n + 10 * b.n + 100 * c.n + 1000 * d.n i from " + DIGIT + " a join " + DIGIT + " b join "
                + DIGIT + " c join " + DIGIT + " d having i <= " + count + ") " + alias;
    }

    private static String id(String... parts) {
        return "unhex(md5(concat_ws('-', hex(t.tenant_id), " + String.join(", ", parts) + ")))";
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
