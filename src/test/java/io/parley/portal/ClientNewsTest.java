package io.parley.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.briefs.BriefId;
import io.parley.clients.AssignmentService;
import io.parley.clients.ContactRole;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Texts;
import io.parley.identity.AccountService;
import io.parley.identity.Actor;
import io.parley.identity.EmailAddress;
import io.parley.identity.MemberService;
import io.parley.identity.MembershipId;
import io.parley.identity.Role;
import io.parley.notifications.Inbox;
import io.parley.notifications.InboxMessage;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.tenancy.TenantId;
import io.parley.testing.MailTest;
import io.parley.testing.SignedIn;
import jakarta.mail.internet.MimeMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is told what, by mails that really arrive and in inboxes; and that nobody else is. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class ClientNewsTest extends MailTest {

    @Autowired
    private DecisionService decisions;

    @Autowired
    private QuestionService questions;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private MemberService members;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Releases releases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate jdbc;

    private TenantId tenant;
    private Advised harbor;
    private Actor admin;
    private Actor consultant;
    private Actor decisionMaker;

    @BeforeEach
    void adviseAClientAmongOthers() {
        tenant = openTenant("Coastline Advisory");
        harbor = releases.advise(tenant, "Harbor Dental");
        admin = signedIn.enrol(tenant, Role.TENANT_ADMIN);
        consultant = releases.consultant(harbor);
        decisionMaker = releases.person(harbor, ContactRole.DECISION_MAKER);
        signedIn.enrol(tenant, Role.CONSULTANT);
        surround(releases.advise(tenant, "Lakeside Vets"));
        surround(releases.advise(openTenant("Beacon Telecom Advisers"), "Harbor Dental"));
    }

    private void surround(Advised other) {
        releases.consultant(other);
        releases.person(other, ContactRole.DECISION_MAKER);
    }

    @Test
    void theConsultantsReadTheRefusalWithItsReasonEachInTheOwnLanguage() throws Exception {
        BriefId brief = releases.release(harbor);
        Actor zhou = releases.consultant(harbor);
        signedIn.as(zhou, () -> accounts.prefer(Locale.SIMPLIFIED_CHINESE));
        String reason = "We are moving <b>house</b> {0} & '5 %'.";

        Told told = told(() -> signedIn.as(decisionMaker, () -> decisions.decline(harbor.client(), brief, reason)));

        assertThat(told).isEqualTo(bothWays(consultant, zhou));
        String link = ClientNavigation.engagement(harbor.client(), harbor.engagement(), "decision");
        MimeMessage english = mailTo(consultant);
        assertThat(english.getSubject()).isEqualTo("Harbor Dental declined the recommendation");
        assertThat(part(english, 0))
                .contains(
                        decisionMaker.displayName() + " of Harbor Dental declined the recommendation for Phones 2027",
                        Releases.HEADLINE,
                        reason,
                        "/" + link + "\n");
        assertThat(part(english, 1))
                .contains("We are moving &lt;b&gt;house&lt;/b&gt; {0} &amp;")
                .doesNotContain("<b>");
        MimeMessage chinese = mailTo(zhou);
        assertThat(chinese.getSubject()).isEqualTo("Harbor Dental拒绝了建议");
        assertThat(part(chinese, 0)).contains("您好", "拒绝原因：\n" + reason, link);
        assertThat(latest(consultant).link()).isEqualTo(link);
        assertThat(said(consultant))
                .isEqualTo(decisionMaker.displayName()
                        + " of Harbor Dental declined the recommendation for Phones 2027: " + reason);
    }

    @Test
    void theConsultantReadsTheAcceptanceWithItsReceipt() throws Exception {
        BriefId brief = releases.release(harbor);

        Told told = told(() -> signedIn.as(decisionMaker, () -> decisions.accept(harbor.client(), brief)));

        assertThat(told).isEqualTo(bothWays(consultant));
        DecisionDetails decision = signedIn.as(
                consultant,
                () -> decisions.findByEngagement(harbor.engagement()).getFirst());
        assertThat(part(mailTo(consultant), 0))
                .contains("accepted the recommendation for Phones 2027", Releases.HEADLINE, decision.receipt());
        assertThat(said(consultant)).contains("of Harbor Dental accepted the recommendation");
    }

    @Test
    void aQuestionReachesWhoIsAssignedNowAndTheAdminsWhereNobodyIs() throws Exception {
        Actor withdrawn = releases.consultant(harbor);
        signedIn.as(admin, () -> assignments.withdraw(harbor.client(), member(withdrawn)));
        Actor suspended = releases.consultant(harbor);
        deactivate(suspended);

        assertThat(told(() -> ask("Who keeps 911 addresses\u001fcurrent?"))).isEqualTo(bothWays(consultant));
        assertThat(part(mailTo(consultant), 0))
                .contains("asks about Phones 2027:\n\nWho keeps 911 addresses current?", "Hello Test CONSULTANT")
                .contains("/" + ClientNavigation.engagement(harbor.client(), harbor.engagement(), "decision"));

        deactivate(consultant);
        assertThat(told(() -> ask("Is anybody there?"))).isEqualTo(bothWays(admin));
        assertThat(part(mailTo(admin), 0)).contains("Is anybody there?");
    }

    @Test
    void anAnswerReachesOnlyWhoAsked() throws Exception {
        releases.person(harbor, ContactRole.FINANCE);
        QuestionId question = ask("Can the offer wait?");

        Told told = told(() -> signedIn.as(consultant, () -> questions.answer(question, "Until <i>January</i>.")));

        assertThat(told).isEqualTo(bothWays(decisionMaker));
        assertThat(mailTo(decisionMaker).getSubject()).isEqualTo("Your question was answered");
        assertThat(part(mailTo(decisionMaker), 0))
                .contains("Can the offer wait?", "Until <i>January</i>.", "/portal/questions\n");
        assertThat(part(mailTo(decisionMaker), 1)).contains("Until &lt;i&gt;January&lt;/i&gt;.");
        assertThat(latest(decisionMaker).link()).isEqualTo("portal/questions");
    }

    @Test
    void whoAskedAndLeftMeanwhileIsNotToldTheAnswer() {
        Actor finance = releases.person(harbor, ContactRole.FINANCE);
        QuestionId left = signedIn.as(finance, () -> questions.ask(harbor.engagement(), "Mine?"));
        QuestionId suspended = ask("And mine?");
        signedIn.as(admin, () -> assignments.withdraw(harbor.client(), member(finance)));
        deactivate(decisionMaker);

        assertThat(told(() -> signedIn.as(consultant, () -> questions.answer(left, "Yours."))))
                .isEqualTo(bothWays());
        assertThat(told(() -> signedIn.as(consultant, () -> questions.answer(suspended, "Yours too."))))
                .isEqualTo(bothWays());
    }

    @Test
    void aReleaseReachesTheClientsPeopleAndSaysNothingOfItsContent() throws Exception {
        Actor viewer = releases.person(harbor, ContactRole.VIEWER);
        signedIn.as(viewer, () -> accounts.prefer(Locale.SIMPLIFIED_CHINESE));
        Actor withdrawn = releases.person(harbor, ContactRole.IT);
        signedIn.as(admin, () -> assignments.withdraw(harbor.client(), member(withdrawn)));
        Actor suspended = releases.person(harbor, ContactRole.FINANCE);
        deactivate(suspended);
        BriefId[] brief = new BriefId[1];

        Told told = told(() -> brief[0] = releases.release(harbor));

        assertThat(told).isEqualTo(bothWays(decisionMaker, viewer));
        assertThat(mailTo(decisionMaker).getSubject()).isEqualTo("A recommendation is ready for you");
        assertThat(mailTo(viewer).getSubject()).isEqualTo("给您的建议已就绪");
        assertThat(part(mailTo(decisionMaker), 0)).contains("/portal?brief=" + brief[0] + "\n");
        assertThat(latest(viewer).link()).isEqualTo("portal?brief=" + brief[0]);
        for (Actor reader : List.of(decisionMaker, viewer)) {
            assertThat(part(mailTo(reader), 0) + part(mailTo(reader), 1) + said(reader))
                    .contains("Harbor Dental", "Phones 2027")
                    .doesNotContain("CANARY", Releases.HEADLINE, "Quillstone", "$", "24.95", "37,724");
        }
    }

    @Test
    void whatIsRolledBackWasNeverTold() {
        BriefId brief = releases.release(harbor);

        Told told = told(() -> assertThatThrownBy(() -> signedIn.as(
                        decisionMaker,
                        () -> inTransaction(() -> {
                            decisions.decline(harbor.client(), brief, "Never mind");
                            questions.ask(harbor.engagement(), "Never asked");
                            throw new IllegalStateException("the deed failed");
                        })))
                .hasMessage("the deed failed"));

        assertThat(told).isEqualTo(bothWays());
    }

    @Test
    void aLongQuestionIsQuotedInTheInboxAndWholeInTheMail() throws Exception {
        String question = "喆\uD83D\uDCDE ".repeat(300).strip();

        ask(question);

        assertThat(part(mailTo(consultant), 0)).contains(question);
        assertThat(said(consultant)).hasSizeLessThan(300).endsWith("…").doesNotContain("\uFFFD");
        assertThat(Character.isHighSurrogate(
                        said(consultant).charAt(said(consultant).length() - 2)))
                .isFalse();
    }

    private QuestionId ask(String text) {
        return signedIn.as(decisionMaker, () -> questions.ask(harbor.engagement(), text));
    }

    private void deactivate(Actor person) {
        signedIn.asSystem(tenant, () -> {
            long version = members.find(List.of(member(person))).getFirst().version();
            members.deactivate(member(person), version);
            return version;
        });
    }

    /** Whoever got anything by a deed, of all tenants: by mail, and in the inbox. */
    private record Told(Set<String> byMail, Set<String> inInbox) {}

    private Told told(Runnable deed) {
        List<String> mailedBefore = rows(MAILED);
        List<String> postedBefore = rows(POSTED);
        deed.run();
        return new Told(added(mailedBefore, rows(MAILED)), added(postedBefore, rows(POSTED)));
    }

    private static final String MAILED = "select recipient from outgoing_mail order by created_at, id";
    private static final String POSTED = "select member.email from inbox_item item join membership member"
            + " on member.tenant_id = item.tenant_id and member.id = item.membership_id order by item.posted_at, item.id";

    private List<String> rows(String query) {
        return jdbc.query(query, (row, number) -> row.getString(1));
    }

    private static Set<String> added(List<String> before, List<String> after) {
        Function<List<String>, java.util.Map<String, Long>> counted =
                list -> list.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> added = new HashSet<>();
        counted.apply(after).forEach((email, count) -> {
            long more = count - counted.apply(before).getOrDefault(email, 0L);
            if (more > 0) {
                added.add(more == 1 ? email : email + " × " + more);
            }
        });
        return added;
    }

    private static Told bothWays(Actor... people) {
        Set<String> addresses = Stream.of(people).map(Actor::email).collect(Collectors.toSet());
        return new Told(addresses, addresses);
    }

    private static MimeMessage mailTo(Actor person) {
        return arrived(EmailAddress.of(person.email()));
    }

    private InboxMessage latest(Actor person) {
        return signedIn.as(person, inbox::mine).getFirst().message();
    }

    /** The latest item as the inbox words it. */
    private String said(Actor person) {
        InboxMessage message = latest(person);
        return Texts.of(Locale.ENGLISH)
                .get(message.titleKey(), message.arguments().toArray());
    }

    private static MembershipId member(Actor person) {
        return Objects.requireNonNull(person.membershipId());
    }
}
