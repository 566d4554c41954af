package io.parley.negotiation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.clients.SiteDraft;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.identity.Actor;
import io.parley.negotiation.RecommendationDetails;
import io.parley.negotiation.RecommendationService;
import io.parley.portal.testing.Releases;
import io.parley.portal.testing.Releases.Advised;
import io.parley.readiness.ReadinessDecision;
import io.parley.readiness.ReadinessService;
import io.parley.readiness.ReadinessState;
import io.parley.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Recommending an offer while a site is not ready. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class ReadinessGateStoryTest extends ViewTest {

    private static final String WHY = "The lift is rebuilt in March.";

    @Autowired
    private ReadinessService readiness;

    @Autowired
    private RecommendationService recommendations;

    @Autowired
    private SiteService sites;

    @Autowired
    private Releases releases;

    private Advised advised;
    private Actor ada;
    private SiteId elm;

    @BeforeEach
    void aSiteWithALift() {
        advised = releases.advise(signedIn.openTenant("Coastline Advisory"), "Elm Street");
        ada = releases.consultant(advised);
        elm = signedIn.as(ada, () -> sites.add(advised.client(), new SiteDraft("ELM", "Elm Street", "", 4, null)));
    }

    @Test
    void aSiteNobodyHasCheckedIsNamedAndStopsNobody() {
        page();
        assertThat(shown()).contains("Not checked whether the service can start there: Elm Street.");

        _click(_get(Button.class, spec -> spec.withId("recommend")));
        assertThat(_find(TextArea.class, spec -> spec.withId("recommend-although")))
                .isEmpty();
        save();

        assertThat(history()).hasSize(2);
        assertThat(history().getFirst().readinessReason()).isNull();
    }

    @Test
    void openItemsAreNamedAndGoneOverOnlyWithAReasonThatStays() {
        signedIn.as(ada, () -> readiness.add(advised.client(), elm, "Lift telephone"));
        page();
        assertThat(shown()).contains("Not ready to sign", "Elm Street: Lift telephone");

        _click(_get(Button.class, spec -> spec.withId("recommend")));
        save();
        assertThat(shown()).contains("Items are open at Elm Street (1).");
        _setValue(although(), "   ");
        save();
        assertThat(history()).as("blanks are no reason").hasSize(1);
        _setValue(although(), WHY);
        save();

        assertThat(history()).hasSize(2);
        assertThat(history().getFirst().readinessReason()).isEqualTo(WHY);
        assertThat(history().get(1).readinessReason()).isNull();
        page();
        assertThat(shown()).contains("Although sites were not ready", WHY);
    }

    @Test
    void anotherRecommendationAsksAgainUntilTheItemIsSettled() {
        signedIn.as(ada, () -> readiness.add(advised.client(), elm, "Lift telephone"));
        page();
        _click(_get(Button.class, spec -> spec.withId("recommend")));
        _setValue(although(), WHY);
        save();
        page();
        _click(_get(Button.class, spec -> spec.withId("recommend")));
        assertThat(although().getValue())
                .as("the reason belongs to its revision")
                .isEmpty();
        settle();

        page();
        assertThat(shown()).doesNotContain("Not ready to sign");
        _click(_get(Button.class, spec -> spec.withId("recommend")));
        save();

        assertThat(history()).hasSize(3);
        assertThat(history().getFirst().readinessReason()).isNull();
    }

    private void settle() {
        signedIn.as(ada, () -> {
            var lift = readiness
                    .find(advised.client())
                    .blocking()
                    .getFirst()
                    .open()
                    .getFirst();
            readiness.decide(
                    lift.id(), new ReadinessDecision(ReadinessState.NOT_NEEDED, "", null, "No lift."), lift.version());
        });
    }

    private void page() {
        browse(ada);
        open("clients/" + advised.client() + "/engagements/" + advised.engagement() + "/recommendation");
    }

    private static TextArea although() {
        return _get(TextArea.class, spec -> spec.withId("recommend-although"));
    }

    /** The dialog's button, which says the same as the page's. */
    private static void save() {
        _click(_find(Button.class, spec -> spec.withText("Recommend an offer")).getLast());
    }

    private List<RecommendationDetails> history() {
        return signedIn.as(ada, () -> recommendations.findHistory(advised.engagement()));
    }
}
