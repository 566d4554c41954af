package io.parley.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.briefs.BriefId;
import io.parley.briefs.ReleasedBriefService;
import io.parley.clients.ContactRole;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.tenancy.TenantId;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // each test has its own client
class DecisionServiceTest extends ServiceTest {

    @Autowired
    private DecisionService decisions;

    @Autowired
    private QuestionService questions;

    @Autowired
    private PortalService portal;

    @Autowired
    private ReleasedBriefService released;

    @Autowired
    private Releases releases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate jdbc;

    private TenantId tenant;
    private Advised harbor;
    private BriefId brief;
    private Actor decisionMaker;

    @BeforeEach
    void release() {
        tenant = openTenant("Coastline Advisory");
        harbor = releases.advise(tenant, "Harbor Dental");
        brief = releases.release(harbor);
        decisionMaker = releases.person(harbor, ContactRole.DECISION_MAKER);
    }

    @Test
    void anAcceptanceIsBoundToTheBytesThatWereReadAndNeverChanges() {
        DecisionDetails decision = signedIn.as(decisionMaker, () -> decisions.accept(harbor.client(), brief));

        assertThat(decision.briefSha256())
                .isEqualTo(
                        signedIn.as(decisionMaker, () -> released.open(brief)).sha256());
        assertThat(decision.receipt()).matches("R-\\d{8}-[0-9A-F]{6}");
        assertThat(decision.decidedBy()).isEqualTo(decisionMaker.displayName());
        assertThatThrownBy(() -> jdbc.update("UPDATE decision SET verdict = 'DECLINED'"))
                .isNotNull();
        assertThatThrownBy(() -> jdbc.update("DELETE FROM decision")).isNotNull();
        assertThatThrownBy(() ->
                        signedIn.as(decisionMaker, () -> decisions.decline(harbor.client(), brief, "Changed my mind")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("portal.problem.decided");
        assertThat(signedIn.as(releases.consultant(harbor), () -> decisions.findByEngagement(harbor.engagement())))
                .containsExactly(decision);
    }

    @Test
    void onlyADecisionMakerDecides() {
        Actor finance = releases.person(harbor, ContactRole.FINANCE);
        Actor consultant = releases.consultant(harbor);

        assertThatThrownBy(() -> signedIn.as(finance, () -> decisions.accept(harbor.client(), brief)))
                .hasMessageContaining("portal.problem.notDecisionMaker");
        assertThatThrownBy(() -> signedIn.as(consultant, () -> decisions.accept(harbor.client(), brief)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(signedIn.as(decisionMaker, () -> decisions.findByEngagement(harbor.engagement())))
                .isEmpty();
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThatThrownBy(() -> signedIn.as(decisionMaker, () -> decisions.decline(harbor.client(), brief, "  ")))
                .hasMessageContaining("portal.problem.reason");

        DecisionDetails decision =
                signedIn.as(decisionMaker, () -> decisions.decline(harbor.client(), brief, " We are moving house. "));

        assertThat(decision.verdict()).isEqualTo(Verdict.DECLINED);
        assertThat(decision.reason()).isEqualTo("We are moving house.");
    }

    @Test
    void aNewerReleaseNeedsADecisionOfItsOwn() {
        BriefId newer = releases.release(harbor);

        assertThatThrownBy(() -> signedIn.as(decisionMaker, () -> decisions.accept(harbor.client(), brief)))
                .hasMessageContaining("portal.problem.superseded");
        assertThat(signedIn.as(decisionMaker, () -> decisions.accept(harbor.client(), newer))
                        .brief())
                .isEqualTo(newer);
        assertThat(signedIn.as(decisionMaker, () -> portal.get(brief)).newest()).isFalse();
    }

    @Test
    void peopleOfAnotherClientAndOfAnotherTenantFindNothing() {
        Advised other = releases.advise(tenant, "Lakeside Vets");
        Advised elsewhere = releases.advise(openTenant("Beacon Telecom Advisers"), "Harbor Dental");
        signedIn.as(decisionMaker, () -> questions.ask(harbor.engagement(), "Who keeps 911 addresses current?"));
        for (Actor stranger : new Actor[] {
            releases.person(other, ContactRole.DECISION_MAKER), releases.person(elsewhere, ContactRole.DECISION_MAKER)
        }) {
            assertThat(signedIn.as(stranger, portal::findReleases)).isEmpty();
            assertThat(signedIn.as(stranger, portal::findNewest)).isEmpty();
            assertThat(signedIn.as(stranger, questions::findRecent)).isEmpty();
            assertThatThrownBy(() -> signedIn.as(stranger, () -> portal.get(brief)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> signedIn.as(stranger, () -> decisions.accept(harbor.client(), brief)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> signedIn.as(stranger, () -> decisions.findByEngagement(harbor.engagement())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> signedIn.as(stranger, () -> questions.findByEngagement(harbor.engagement())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> signedIn.as(stranger, () -> questions.ask(harbor.engagement(), "Mine?")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> signedIn.as(stranger, () -> released.open(brief)))
                    .isInstanceOf(NotFoundException.class);
        }
        Actor colleague = signedIn.enrol(tenant, Role.CONSULTANT);
        assertThat(signedIn.as(colleague, questions::findUnanswered)).isEmpty();
        assertThat(signedIn.as(colleague, decisions::findRecent)).isEmpty();
    }

    @Test
    void aQuestionWaitsUntilItIsAnsweredAndBothSidesReadTheThread() {
        Actor consultant = releases.consultant(harbor);
        QuestionId question = signedIn.as(
                decisionMaker, () -> questions.ask(harbor.engagement(), "Who keeps 911 addresses current?"));
        assertThat(signedIn.as(consultant, questions::findUnanswered))
                .extracting(QuestionThread::text)
                .containsExactly("Who keeps 911 addresses current?");

        signedIn.as(consultant, () -> questions.answer(question, "You do, in the portal."));

        assertThat(signedIn.as(consultant, questions::findUnanswered)).isEmpty();
        assertThat(signedIn.as(decisionMaker, () -> questions.findByEngagement(harbor.engagement())))
                .singleElement()
                .satisfies(thread -> assertThat(thread.answers())
                        .extracting(QuestionThread.Reply::text)
                        .containsExactly("You do, in the portal."));
    }
}
