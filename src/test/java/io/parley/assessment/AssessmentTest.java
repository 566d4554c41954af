package io.parley.assessment;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.NotFoundException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderId;
import io.parley.providers.ProviderService;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What consultants notice and try out. Today is 23 November 2026. */
@SuppressWarnings("NullAway.Init") // each test has its own engagement
class AssessmentTest extends ServiceTest {

    private static final LocalDateTime ASKED = LocalDateTime.of(2026, 11, 20, 21, 30);

    @Autowired
    private ObservationService observations;

    @Autowired
    private SupportTrialService trials;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcTemplate database;

    private Actor ada;
    private EngagementId engagement;
    private ProviderId larkfield;

    @BeforeEach
    void openEngagement() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        engagement = engagements.start(clients.create(aClient("Harbor Dental")), anEngagement("Phones 2027"));
        larkfield = providers.ensure("Larkfield");
    }

    @Test
    void anObservationStaysUntilItIsTakenBackAndThenStaysInTheDatabase() {
        var id = observations.note(engagement, new ObservationDraft(1, larkfield, " Hesitated. ", true));

        assertThat(observations.findByEngagement(engagement)).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Hesitated.");
            assertThat(one.redFlag()).isTrue();
            assertThat(one.observedBy()).isEqualTo(ada.displayName());
        });

        observations.retract(id);
        assertThat(observations.findByEngagement(engagement)).isEmpty();
        assertThat(database.queryForObject(
                        "select retracted_by from observation where text = 'Hesitated.' and observed_by = ?"
                                + " order by observed_at desc limit 1",
                        String.class,
                        ada.displayName()))
                .isEqualTo(ada.displayName());
    }

    @Test
    void anObservationWithoutWordsIsRefused() {
        assertThatThrownBy(() -> observations.note(engagement, new ObservationDraft(1, null, "  ", false)))
                .hasMessageContaining("assessment.problem.text");
        assertThatThrownBy(() -> observations.note(engagement, new ObservationDraft(11, null, "x", false)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTrialNobodyAnsweredIsNoZeroMinutes() {
        trials.record(engagement, trial(null, null, "Can we fax?"));
        trials.record(engagement, trial(0, true, "At once?"));

        assertThat(trials.findByEngagement(engagement))
                .extracting(entry -> entry.trial().waitedMinutes())
                .containsExactlyInAnyOrder(null, 0);
    }

    @Test
    void aTrialSaysWhatToMend() {
        assertThatThrownBy(() -> trials.record(engagement, trial(-1, null, "x")))
                .hasMessageContaining("assessment.problem.waited");
        assertThatThrownBy(() -> trials.record(engagement, trial(1, null, " ")))
                .hasMessageContaining("assessment.problem.question");
        var tomorrow = new SupportTrialDraft(
                larkfield, SupportChannel.PHONE, LocalDateTime.of(2026, 11, 26, 0, 0), "x", null, null);
        assertThatThrownBy(() -> trials.record(engagement, tomorrow)).hasMessageContaining("assessment.problem.future");
        assertThat(trials.findByEngagement(engagement)).isEmpty();
    }

    @Test
    void aColleagueWithoutTheClientReachesNothing() {
        var observation = observations.note(engagement, new ObservationDraft(1, null, "x", false));
        var trial = trials.record(engagement, trial(1, true, "x"));
        signedIn.as(signedIn.enrol(ada.tenantId(), Role.CONSULTANT));

        assertThatThrownBy(() -> observations.findByEngagement(engagement)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> observations.retract(observation)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> trials.findByEngagement(engagement)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> trials.remove(trial)).isInstanceOf(NotFoundException.class);
    }

    private SupportTrialDraft trial(@Nullable Integer waited, @Nullable Boolean solved, String question) {
        return new SupportTrialDraft(larkfield, SupportChannel.CHAT, ASKED, question, waited, solved);
    }
}
