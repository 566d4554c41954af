package io.parley.search;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.documents.DocumentId;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentSearchService;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.PageHit;
import io.parley.documents.UploadGateway;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteTermService;
import io.parley.quotes.TermSearchService;
import io.parley.terms.CapturedTerm;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import io.parley.testing.TestFiles;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What is found, and what never is. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class SearchTest extends ServiceTest {

    private static final String ENGLISH = "The Notice period is sixty (60) days.\nA rebate of 100% is due at rate a_b.";
    private static final String CHINESE = "合同到期后自动续约十二个月，除非提前书面通知。📞 客服";

    @Autowired
    private DocumentSearchService pages;

    @Autowired
    private TermSearchService terms;

    @Autowired
    private DocumentService documents;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private QuoteTermService captured;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    private Actor ada;
    private ClientId harbor;

    @BeforeEach
    void aClientWithTwoPapers() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        harbor = clients.create(aClient("Harbor Dental"));
        paper(harbor, "agreement.pdf", ENGLISH);
        paper(harbor, "合同.pdf", CHINESE);
    }

    @Test
    void aWordIsFoundWithItsPageAndStandsOutInTheTextAroundIt() {
        assertThat(find("notice")).singleElement().satisfies(hit -> {
            assertThat(hit.document().fileName()).isEqualTo("agreement.pdf");
            assertThat(hit.page()).isEqualTo(1);
            assertThat(hit.excerpt().text()).contains("The Notice period is sixty");
            assertThat(hit.excerpt().pieces())
                    .anyMatch(piece -> piece.found() && piece.text().equals("Notice"));
        });
    }

    @Test
    void allWordsMustOccurAndQuotedOnesTogether() {
        assertThat(find("days notice")).hasSize(1);
        assertThat(find("notice weeks")).isEmpty();
        assertThat(find("\"notice period\"")).hasSize(1);
        assertThat(find("\"period notice\"")).isEmpty();
        assertThat(find("“notice period”")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "the",
                "is",
                "ti",
                "60",
                "(60)",
                "100%",
                "%",
                "_",
                "a_b",
                "A_B",
                "sixty (60) days.",
                "notice\u0000",
                "\u0007notice"
            })
    void shortAndCommonWordsAndSignsAreFoundAsTheyStand(String typed) {
        assertThat(find(typed)).extracting(hit -> hit.document().fileName()).containsExactly("agreement.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"续约", "续", "自动续约十二个月", "书面通知 续约", "合同　客服", "📞"})
    void chineseIsFoundByPhraseByPairAndByASingleCharacter(String typed) {
        assertThat(find(typed)).extracting(hit -> hit.document().fileName()).containsExactly("合同.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+notice -period x7",
                "notice*",
                "(notice",
                "@4 notice",
                "~notice",
                "><()~*\"@+-",
                "\"",
                "\"\"",
                "'",
                "' or '1'='1",
                "\\",
                "\\%",
                "!",
                "!%",
                "%%",
                "__",
                "\u0000",
                "[a-z]",
                ".*",
                "續",
                "\ud83d",
                "notíce",
                "; drop table document",
                "${x}",
                ":one",
                "?",
                "{d '2026-01-01'}",
                "\u202e",
                "　"
            })
    void whatADatabaseWouldReadAsOperatorsIsLookedForAsItStands(String typed) {
        assertThat(find(typed)).isEmpty();
        assertThat(terms.find(typed, 50)).isEmpty();
    }

    @Test
    void aVeryLongQueryIsCutAndAnswered() {
        assertThat(find("notice ".repeat(1500))).hasSize(1);
        assertThat(find("x".repeat(10_000))).isEmpty();
        assertThat(find("📞".repeat(3_000))).isEmpty();
        assertThat(find("% ".repeat(5_000))).hasSize(1);
    }

    @Test
    void onlyTheNewestVersionOfADocumentIsFound() {
        var id = store(harbor, "agreement.pdf", TestFiles.demo("harbor-dental", "bluemarten/quote.pdf"));
        say(id, "Nothing of it any more");

        assertThat(find("notice")).isEmpty();
        assertThat(find("nothing")).hasSize(1);
    }

    @Test
    void termsAreFoundByTheWordsOfThePaperByTheirNameAndByWhoClaimedThem() {
        var offer = offer(harbor);

        assertThat(terms.find("evergreen", 50)).singleElement().satisfies(hit -> {
            assertThat(hit.providerName()).isEqualTo("Larkfield");
            assertThat(hit.term().key()).isEqualTo("renewal.mode");
            assertThat(hit.excerpt().text()).contains("evergreen clause");
        });
        assertThat(terms.find("ann agent", 50))
                .extracting(hit -> hit.term().key())
                .containsExactly("support.hours");
        assertThat(terms.find("recovery", 50))
                .extracting(hit -> hit.term().label())
                .containsExactly("Cost Recovery Fee");

        var entry = quotes.getQuote(offer).terms().getFirst();
        captured.revise(offer, entry.entry(), entry.revision(), term("renewal.mode", "NONE", "no renewal", null), null);
        assertThat(terms.find("evergreen", 50)).isEmpty();
        assertThat(terms.find("\"no renewal\"", 50)).hasSize(1);
    }

    @Test
    void nobodyFindsWhatBelongsToAClientThatIsNotTheirs() {
        offer(harbor);
        var colleague = signedIn.enrol(ada.tenantId(), Role.CONSULTANT);
        var stranger = signedIn.enrol(openTenant("Northgate Partners"), Role.TENANT_ADMIN);
        for (var person : List.of(colleague, stranger)) {
            signedIn.as(person);
            for (var typed : List.of("notice", "续约", "续", "%", "evergreen", "ann", "a")) {
                assertThat(find(typed)).as(typed).isEmpty();
                assertThat(terms.find(typed, 50)).as(typed).isEmpty();
            }
        }
        signedIn.as(signedIn.enrol(ada.tenantId(), Role.TENANT_ADMIN));
        assertThat(find("notice")).hasSize(1);
        assertThat(terms.find("evergreen", 50)).hasSize(1);
    }

    @Test
    void clientsHaveNoSearch() {
        signedIn.as(signedIn.enrol(ada.tenantId(), Role.CLIENT_USER));

        assertThatThrownBy(() -> find("notice")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> terms.find("notice", 50)).isInstanceOf(AccessDeniedException.class);
    }

    private List<PageHit> find(String typed) {
        return pages.find(typed, 50);
    }

    private QuoteId offer(ClientId client) {
        return quotes.submit(
                engagements.start(client, anEngagement("Phones 2027")),
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(
                                term("renewal.mode", "TACIT", "This evergreen clause applies", null),
                                new CapturedTerm(
                                        "support.hours",
                                        "24x7",
                                        null,
                                        new Evidence(EvidenceStatus.CLAIMED, null, null, null, "Ann Agent", null, null),
                                        null),
                                term("fee.x", "1", "as printed", "Cost Recovery Fee"))
                        .draft());
    }

    private static CapturedTerm term(String key, Object value, String words, @Nullable String label) {
        return new CapturedTerm(key, value, null, Evidence.confirmed("terms.pdf", 1, words), label);
    }

    private void paper(ClientId client, String name, String text) {
        say(store(client, name, TestFiles.demo("harbor-dental", "quillstone/quote.pdf")), text);
    }

    /** Puts words of this test on the first page, and none on the others. */
    private void say(DocumentId id, String text) {
        database.update("update document_text set content = '' where document_id = ?", bytes(id.value()));
        database.update(
                "update document_text set content = ? where document_id = ? and page_number = 1",
                text,
                bytes(id.value()));
    }

    private DocumentId store(ClientId client, String name, byte[] content) {
        try (var file = gateway.receive(name, new ByteArrayInputStream(content), EnumSet.of(FileType.PDF))) {
            return documents.store(new DocumentUpload(new DocumentOwner(client.value()), "", file));
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
