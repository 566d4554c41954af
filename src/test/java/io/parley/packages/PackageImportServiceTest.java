package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.common.ProblemException;
import io.parley.contracts.ContractLetterService;
import io.parley.contracts.ContractService;
import io.parley.contracts.InvoiceId;
import io.parley.contracts.InvoiceService;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.identity.EmailAddress;
import io.parley.identity.Enrolment;
import io.parley.identity.MemberService;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.identity.RunAs;
import io.parley.outages.OutageService;
import io.parley.outages.ServiceLevelService;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.ComparisonService;
import io.parley.quotes.QuoteService;
import io.parley.reporting.RenderedReport;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A package goes through the services everybody uses, and comes out of the comparison to the cent. */
class PackageImportServiceTest extends ServiceTest {

    private static final String PASSWORD = "four blue martens 4";

    @Autowired
    private PackageImportService packages;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ContractService contracts;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private OutageService outages;

    @Autowired
    private ServiceLevelService levels;

    @Autowired
    private ContractLetterService letters;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private DocumentService documents;

    @Autowired
    private MemberService members;

    @Autowired
    private RunAs runAs;

    private TenantId tenant;
    private MembershipId consultant;

    @BeforeEach
    void openTenant() {
        tenant = openTenant("Coastline Advisory");
        consultant = member(Role.CONSULTANT);
    }

    private MembershipId member(Role role) {
        var email = EmailAddress.of(UUID.randomUUID() + "@parley.test");
        return runAs.system(
                tenant, () -> members.enrol(new Enrolment(email, "Somebody", role, Locale.ENGLISH, PASSWORD)));
    }

    private <T> T asConsultant(Callable<T> work) {
        return runAs.member(tenant, consultant, work);
    }

    private PackageImport load(PackageFiles files) {
        return asConsultant(() -> packages.importFiles(files, DemoPackages.PROVIDER_NAMES));
    }

    @Test
    void theLogOfOutagesIsInAndOwesWhatTheBatchSays() {
        var client = load(DemoPackages.files(DemoPackages.HARBOR_DENTAL)).client();
        int logged = asConsultant(() -> outages.count(client, ""));
        load(DemoPackages.files(DemoPackages.HARBOR_DENTAL));

        var leakage = asConsultant(() -> levels.find(client)).leakage().orElseThrow();
        assertThat(leakage.owed()).isEqualByComparingTo("688.88");
        assertThat(leakage.claimed()).isEqualByComparingTo("229.63");
        assertThat(leakage.paid()).isEqualByComparingTo("76.54");
        assertThat(leakage.lost()).isEqualByComparingTo("459.25");
        assertThat(leakage.stillClaimable()).isEqualByComparingTo("0");
        assertThat(asConsultant(() -> outages.count(client, "")))
                .as("the same log again adds nothing")
                .isEqualTo(logged);
    }

    @Test
    void theWholePackageIsInAndCostsWhatTheBatchSays() {
        var imported = load(DemoPackages.files(DemoPackages.HARBOR_DENTAL));

        assertThat(imported.offers()).isEqualTo(3);
        assertThat(imported.skipped()).isEmpty();
        var comparison = asConsultant(() -> comparisons.compare(imported.engagement()));
        var totals = new TreeMap<String, BigDecimal>();
        for (ComparedOffer offer : comparison.offers()) {
            totals.put(offer.providerName(), offer.costing().total().total());
        }
        assertThat(totals)
                .containsExactly(
                        Map.entry("Bluemarten UC", new BigDecimal("63715.28")),
                        Map.entry("Larkfield Voice", new BigDecimal("53536.20")),
                        Map.entry("Quillstone Communications", new BigDecimal("51467.52")));
        assertThat(comparison.lowest().map(ComparedOffer::providerName)).contains("Quillstone Communications");
        assertThat(asConsultant(() -> contracts.find(imported.client()))).isPresent();
        assertThat(asConsultant(() -> engagements.getEngagement(imported.engagement()))
                        .stage())
                .isEqualTo(EngagementStage.EVALUATION);
        assertThat(asConsultant(() ->
                        documents.findAll(new DocumentOwner(imported.client().value()))))
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void theFirstBillIsCheckedAgainstTheOfferItNamesAndTheDisputeLetterSaysWhy() throws IOException {
        var imported = load(DemoPackages.files(DemoPackages.HARBOR_DENTAL));
        load(DemoPackages.files(DemoPackages.HARBOR_DENTAL));

        var bill = asConsultant(() -> invoices.findByClient(imported.client()));
        assertThat(bill).singleElement().satisfies(checked -> {
            assertThat(checked.providerName()).isEqualTo("Bluemarten UC");
            assertThat(checked.audit().overcharged()).isEqualTo("206.45");
        });
        assertThat(letter(bill.getFirst().id()))
                .contains("Harbor Dental Group, PLLC", "Bluemarten UC", "Ruth Adeyemi")
                .contains("$206.45 was billed too much")
                .contains("Billed at $29.50, agreed $28.50.", "45 billed, 42 agreed.")
                .contains("The most that may be passed on is $287.44; this is $83.63 above it.")
                .contains("“Universal Service Fund 21.00% of voice revenue pass-through” (terms.pdf, page 1)")
                .contains("Not legal advice");
    }

    @Test
    void theDisputeLetterSpeaksTheClientsLanguage() throws IOException {
        var imported = load(DemoPackages.files(DemoPackages.XINGHE_LOGISTICS));

        var bill = asConsultant(() -> invoices.findByClient(imported.client())).getFirst();
        assertThat(letter(bill.id()))
                .contains("9,300.00", "未给予约定的优惠", "账单数量62，约定数量60", "此项费用未经约定")
                .contains("合同首月免收坐席月租费", "钱敏", "本函不构成法律意见");
    }

    @Test
    void theNonRenewalLetterQuotesTheClauseAndSaysHowAndByWhenToSendIt() throws IOException {
        var harbor = load(DemoPackages.files(DemoPackages.HARBOR_DENTAL)).client();
        var xinghe = load(DemoPackages.files(DemoPackages.XINGHE_LOGISTICS)).client();

        assertThat(text(asConsultant(() -> letters.nonRenewal(harbor))))
                .contains("Harbor Dental Group, PLLC", "Graywhale", "Dana Whitcomb", "Not legal advice")
                .contains("It ends with its term on January 31, 2028.", "Sent by: Certified mail")
                .contains("at least sixty (60) days before the last day of the term then running” (terms.pdf, page 1)")
                .contains("2 Graywhale Plaza, Bangor, ME")
                .contains("Do not send it before August 4, 2027", "The last day to send is November 26, 2027.");
        assertThat(text(asConsultant(() -> letters.nonRenewal(xinghe))))
                .contains("2027年5月14日期满后不再续约", "陆婉", "本函不构成法律意见")
                .contains("请最迟于2027年3月9日寄出", "并以EMS方式寄达乙方营业部", "EMS邮政特快");
    }

    private String letter(InvoiceId bill) throws IOException {
        return text(asConsultant(() -> letters.dispute(bill)));
    }

    private static String text(RenderedReport letter) throws IOException {
        var pdf = letter.pdf();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            // Lines break where they must, and fonts of two scripts may stand a hair apart.
            return text.contains("本函") ? text.replaceAll("\\s+", "") : text.replaceAll("\\s+", " ");
        }
    }

    @Test
    void theSamePackageAgainChangesNothingAndChangedLinesMakeANewRound() {
        var first = load(DemoPackages.files(DemoPackages.HARBOR_DENTAL));
        var again = load(DemoPackages.files(DemoPackages.HARBOR_DENTAL));

        assertThat(again.client()).isEqualTo(first.client());
        assertThat(again.engagement()).isEqualTo(first.engagement());
        assertThat(asConsultant(() -> quotes.findRounds(first.engagement()))).hasSize(3);

        var cheaper = new TreeMap<>(files(Path.of("src/main/resources/demo/harbor-dental")));
        cheaper.computeIfPresent(
                "quillstone/quote.csv",
                (name, content) -> new String(content, StandardCharsets.UTF_8)
                        .replace("24.95", "23.95")
                        .getBytes(StandardCharsets.UTF_8));
        load(PackageFiles.of(cheaper));

        assertThat(asConsultant(() -> quotes.findRounds(first.engagement()))).hasSize(4);
        assertThat(asConsultant(() -> quotes.findCurrent(first.engagement()))).hasSize(3);
    }

    @Test
    void aPackageThatCannotBeReadLeavesNothingBehind() {
        assertThatThrownBy(() -> asConsultant(() ->
                        packages.importZip(new ByteArrayInputStream("not a zip".getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(ProblemException.class);
        var broken = new TreeMap<>(files(Path.of("src/main/resources/demo/harbor-dental")));
        broken.keySet().removeIf(name -> name.startsWith("bluemarten/"));
        assertThatThrownBy(() -> load(PackageFiles.of(broken))).isInstanceOf(ProblemException.class);

        assertThat(asConsultant(() -> clients.findByName("Harbor Dental Group")))
                .isEmpty();
    }

    @Test
    void aClientUserMayNotImport() {
        var user = member(Role.CLIENT_USER);

        assertThatThrownBy(() ->
                        runAs.member(tenant, user, () -> packages.importZip(new ByteArrayInputStream(new byte[] {1}))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }
}
