package io.parley.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parley.briefs.ReleasedBriefService;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ContactRole;
import io.parley.clients.EngagementService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.identity.Actor;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.BrowserTest;
import io.parley.testing.SignedIn;
import io.parley.testing.Window;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole job in a real browser: offers come in, a brief goes out, the client decides, and nobody else sees it. */
class MainJourneyIT extends BrowserTest {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final Pattern ENGAGEMENT = Pattern.compile("clients/([0-9a-f-]{36})/engagements/([0-9a-f-]{36})");

    private static final String CLIENT = "Harbor Dental";
    private static final String PROVIDER = "Quillstone";

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ReleasedBriefService released;

    @TempDir
    Path folder;

    @Test
    void offersComeInABriefGoesOutAndTheClientDecides() throws Exception {
        TenantId tenant = signedIn.openTenant("Coastline Advisory");
        Actor consultant = signedIn.enrol(tenant, Role.CONSULTANT);
        page.setDefaultTimeout(PATIENCE_MILLIS);

        signIn(consultant);
        String engagement = importPackage(zipOf(Path.of("src/main/resources/demo/harbor-dental")));
        ClientId client = clientOf(engagement);
        compare(engagement);
        recommend(engagement);
        releaseBrief(engagement);

        Actor dana = decideAsClient(tenant, client);

        newProfile();
        signIn(consultant);
        visit(engagement + "/decision");
        assertThat(page.getByText("Recommendation accepted").first()).isVisible();

        nobodyElseSees(consultant, dana, engagement);
    }

    private String importPackage(Path zip) {
        visit("packages/import");
        page.locator("input[type=file]").setInputFiles(zip);
        Locator open = page.getByTestId("open-imported");
        open.click();
        page.waitForURL(url -> ENGAGEMENT.matcher(url).find());
        return matched(page.url());
    }

    private void compare(String engagement) {
        visit(engagement + "/compare");
        assertThat(page.getByText("$34.04").first()).isVisible();
        assertThat(page.getByText("$51,467.52").first()).isVisible();
        assertThat(page.getByText("$53,536.20").first()).isVisible();
    }

    private void recommend(String engagement) {
        visit(engagement + "/recommendation");
        page.locator("#recommend").click();
        page.locator("#recommend-offer").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Quillstone"))
                .click();
        settle();
        page.locator("#recommend-reasons textarea").fill("The price is fixed for the term.");
        page.locator("#recommend-note textarea").fill("WALK-AWAY-CANARY 49,000");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Recommend an offer"))
                .click();
        assertThat(page.locator("#recommendation-headline")).isVisible();
    }

    private void releaseBrief(String engagement) {
        visit(engagement + "/brief");
        page.locator("#brief-print").click();
        page.locator("#brief-release").click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Release to the client"))
                .first()
                .click();
        assertThat(page.locator("#released-briefs")).containsText("1");
    }

    private Actor decideAsClient(TenantId tenant, ClientId client) throws Exception {
        Actor dana = signedIn.enrol(tenant, Role.CLIENT_USER);
        MembershipId member = Objects.requireNonNull(dana.membershipId());
        signedIn.asSystem(tenant, () -> {
            assignments.admit(client, member, ContactRole.DECISION_MAKER);
            return true;
        });
        newProfile();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        signIn(dana);
        assertThat(page.getByText("$51,467.52").first()).isVisible();
        assertThat(page.content()).doesNotContain("WALK-AWAY-CANARY");

        Download download = page.waitForDownload(
                () -> page.getByText(Pattern.compile("Download the brief")).click());
        String stored =
                signedIn.as(dana, () -> released.find(client)).getFirst().sha256();
        assertThat(sha256(download.path())).isEqualTo(stored);

        page.locator("#accept").click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept the recommendation"))
                .first()
                .click();
        assertThat(page.getByText("Recommendation accepted").first()).isVisible();
        return dana;
    }

    /** Neither by address nor by search, neither in a field nor with a link that was passed on. */
    private void nobodyElseSees(Actor consultant, Actor dana, String engagement) {
        TenantId tenant = consultant.tenantId();
        List<String> links = new ArrayList<>(links(enter(consultant), engagement + "/brief"));
        links.addAll(links(enter(consultant), "clients/" + clientOf(engagement) + "/documents"));
        links.addAll(links(enter(dana), "portal/reports"));
        Visitor owner = enter(consultant);
        assertThat(owner.found("Harbor")).contains(CLIENT);
        assertThat(owner.offered(engagement + "/offers/new", "Quill")).contains(PROVIDER);

        Actor stranger = signedIn.enrol(signedIn.openTenant("Northgate Partners"), Role.TENANT_ADMIN);
        Actor unassigned = signedIn.enrol(tenant, Role.CONSULTANT);
        Actor otherClient = signedIn.enrol(tenant, Role.CLIENT_USER);
        for (Actor nobody : List.of(stranger, unassigned, otherClient)) {
            String own = home(nobody);
            Visitor visitor = enter(nobody);
            for (String section : List.of("", "/compare", "/offers", "/brief", "/decision", "/offers/new")) {
                assertThat(visitor.at(engagement + section)).doesNotContain(CLIENT, "$51,467.52");
            }
            assertThat(visitor.at(nobody.equals(otherClient) ? "portal" : "clients"))
                    .doesNotContain(CLIENT);
            assertThat(links).allSatisfy(link -> refuses(visitor, link));
            if (!nobody.equals(otherClient)) {
                assertThat(visitor.found("Harbor")).doesNotContain(CLIENT);
                assertThat(visitor.offered(own + "/offers/new", "Harbor"))
                        .contains("USD")
                        .doesNotContain(CLIENT);
            }
            if (nobody.equals(stranger)) {
                assertThat(visitor.offered(own + "/offers/new", "Quill")).doesNotContain(PROVIDER);
            }
        }
        Visitor anonymous = new Visitor(openAnother());
        assertThat(links).allSatisfy(link -> refuses(anonymous, link));
        assertThat(anonymous.at(engagement)).contains("Sign in").doesNotContain(CLIENT);
    }

    /** The files that a page gives to its rightful reader; at least one is a PDF that opens. */
    private static List<String> links(Visitor rightful, String page) {
        List<String> links = rightful.links(page);
        assertThat(links).anySatisfy(link -> assertThat(rightful.answer(link)).isEqualTo("200 %PDF-"));
        return links;
    }

    private static void refuses(Visitor visitor, String link) {
        assertThat(visitor.answer(link)).doesNotStartWith("200").doesNotContain("%PDF");
    }

    private Visitor enter(Actor actor) {
        Window window = openAnother();
        window.signIn(actor.email(), SignedIn.PASSWORD);
        return new Visitor(window);
    }

    /** A client of somebody's own, so that there are pages to look for others' things on. @return its engagement's address */
    private String home(Actor actor) {
        return signedIn.asSystem(actor.tenantId(), () -> {
            ClientId own = clients.create(aClient("Client of " + actor.displayName()));
            MembershipId member = Objects.requireNonNull(actor.membershipId());
            if (actor.role() == Role.CLIENT_USER) {
                assignments.admit(own, member, ContactRole.DECISION_MAKER);
            } else {
                assignments.assign(own, member);
            }
            return ClientNavigation.engagement(own, engagements.start(own, anEngagement("Phones 2027")));
        });
    }

    private static String matched(String url) {
        var matcher = ENGAGEMENT.matcher(url);
        if (!matcher.find()) {
            throw new IllegalStateException(url);
        }
        return matcher.group();
    }

    private static ClientId clientOf(String engagement) {
        return new ClientId(UUID.fromString(engagement.split("/")[1]));
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private Path zipOf(Path packageFolder) throws IOException {
        Path zip = folder.resolve("harbor-dental.zip");
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"));
                Stream<Path> files = Files.walk(packageFolder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = archive.getPath("/" + packageFolder.getFileName() + "/" + packageFolder.relativize(file));
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
        return zip;
    }
}
