package io.parley.internet.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.SiteId;
import io.parley.clients.SiteService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.internet.CallPlanService;
import io.parley.internet.LineStandingService;
import io.parley.outages.testing.ServedClients;
import io.parley.readiness.ReadinessService;
import io.parley.readiness.ReadinessState;
import io.parley.readiness.ReadinessTopic;
import io.parley.testing.ViewTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class LinesStoryTest extends ViewTest {

    /** A word of what each item says of itself. */
    private static final Map<ReadinessTopic, String> HELP = Map.ofEntries(
            Map.entry(ReadinessTopic.PHONES, "article number"),
            Map.entry(ReadinessTopic.POE_PORTS, "free ports"),
            Map.entry(ReadinessTopic.VLAN_QOS, "DSCP 46"),
            Map.entry(ReadinessTopic.WAN_DOWN, "tests of the busy hour"),
            Map.entry(ReadinessTopic.WAN_UP, "narrower direction"),
            Map.entry(ReadinessTopic.BATTERY, "without mains"),
            Map.entry(ReadinessTopic.FAX, "still fax"),
            Map.entry(ReadinessTopic.ALARM, "analogue line"),
            Map.entry(ReadinessTopic.LIFT, "maintenance company"),
            Map.entry(ReadinessTopic.COMPUTERS, "software telephone"),
            Map.entry(ReadinessTopic.EMERGENCY_ADDRESS, "floor and room"));

    @Autowired
    private CallPlanService plans;

    @Autowired
    private LineStandingService lines;

    @Autowired
    private ReadinessService readiness;

    @Autowired
    private SiteService sites;

    @Autowired
    private ServedClients served;

    private ClientId client;
    private SiteId harbour;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        var tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        harbour = signedIn.as(ada, () -> sites.findByClient(client)).stream()
                .filter(site -> site.site().code().equals("HBR"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theFiguresOfAWhatIfFollowEachFieldAndOnlyKeepSavesThem() {
        browse(ada);
        open("clients/" + client + "/internet");
        assertThat(shown()).contains("Not known, because nobody has said or measured", "Never tested");
        _click(named(Button.class, "plan-HBR"));
        _setValue(named(IntegerField.class, "plan-users"), 20);
        _setValue(named(BigDecimalField.class, "plan-erlang"), new BigDecimal("0.13"));
        assertThat(signedIn.as(ada, () -> plans.getPlan(client, harbour)).version())
                .isEqualTo(-1);
        _click(_get(Button.class, spec -> spec.withText("Compare with the article’s 500 kbps")));
        assertThat(shown()).contains("Planning preset, not a fact", "60 calls", "447.8 kbps");

        _click(_get(Button.class, spec -> spec.withText("Keep this plan")));

        assertThat(signedIn.as(ada, () -> plans.getPlan(client, harbour)).plan())
                .satisfies(plan -> {
                    assertThat(plan.users()).isEqualTo(20);
                    assertThat(plan.codec()).isNull();
                });
    }

    @Test
    void aSliderMovesItsFieldAndTheFieldItsSlider() {
        browse(ada);
        open("clients/" + client + "/internet");
        _click(named(Button.class, "plan-HBR"));
        var users = named(IntegerField.class, "plan-users");
        var slider = _get(
                DecimalSlider.class,
                spec -> spec.withPredicate(
                        known -> known.getAriaLabel().orElse("").startsWith("People who telephone")));
        assertThat(users.getValue()).as("a slider at rest says nothing").isNull();

        _setValue(slider, 20.0);
        assertThat(users.getValue()).isEqualTo(20);
        _setValue(users, 250);
        assertThat(slider.getValue()).isEqualTo(250.0);
        assertThat(slider.getMax()).isEqualTo(250.0);
        var erlang = named(BigDecimalField.class, "plan-erlang");
        _setValue(
                _get(
                        DecimalSlider.class,
                        spec -> spec.withPredicate(
                                known -> known.getAriaLabel().orElse("").startsWith("Erlang"))),
                0.07);
        assertThat(erlang.getValue()).isEqualByComparingTo("0.07");
        _setValue(users, null);
        assertThat(slider.getValue()).isZero();
        assertThat(users.getValue()).isNull();
        assertThat(signedIn.as(ada, () -> plans.getPlan(client, harbour)).version())
                .isEqualTo(-1);
    }

    @Test
    void aLineIsAddedAndShownWithWhatItPromises() {
        browse(ada);
        open("clients/" + client + "/internet");
        _click(named(Button.class, "add-line-HBR"));
        _setValue(named(TextField.class, "line-isp"), "Casco Cable");
        _setValue(named(BigDecimalField.class, "line-up"), BigDecimal.TEN);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(shown()).contains("Casco Cable", "10 Mbps up", "Add a line that takes over");
        assertThat(signedIn.as(ada, () -> lines.find(client)).sites())
                .anySatisfy(site -> assertThat(site.firstLine()).isPresent());
    }

    @Test
    void aChecklistIsBegunAndAnItemSettled() {
        browse(ada);
        open("clients/" + client + "/readiness");
        _click(named(Button.class, "begin-HBR"));
        assertThat(shown()).contains("11 of 11 open", "Lift telephone");
        _click(named(Button.class, "item-HBR-LIFT"));
        chooseNotNeeded();
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(shown()).contains("Say in the note why it is not needed.");
        _setValue(named(TextArea.class, "item-note"), "There is no lift.");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(shown()).contains("10 of 11 open", "There is no lift.");
        assertThat(signedIn.as(ada, () -> readiness.find(client)).blocking()).hasSize(1);
        assertThat(_find(Select.class)).isEmpty();
    }

    @Test
    void anItemSaysWhatIsAskedAndWhoSeesToItIsKept() {
        browse(ada);
        open("clients/" + client + "/readiness");
        _click(named(Button.class, "begin-HBR"));
        for (var topic : ReadinessTopic.values()) {
            if (topic != ReadinessTopic.OWN) {
                _click(named(Button.class, "item-HBR-" + topic));
                assertThat(named(TextArea.class, "item-note").isEmpty()).isTrue();
                assertThat(shown()).doesNotContain("readiness.help").contains(HELP.get(topic));
                _click(_get(Button.class, spec -> spec.withText("Cancel")));
            }
        }
        _click(named(Button.class, "item-HBR-EMERGENCY_ADDRESS"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who sees to it")), "Facilities");
        _setValue(named(TextArea.class, "item-note"), "Third floor, confirmed by Casco Cable.");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(shown()).contains("Facilities", "Third floor, confirmed by Casco Cable.", "11 of 11 open");
    }

    @Test
    void anAdminKeepsLinesPlansAndHabitsAsAConsultantDoes() {
        var amelia = signedIn.enrol(ada.tenantId(), Role.TENANT_ADMIN);
        browse(amelia);
        open("clients/" + client + "/internet");
        _click(named(Button.class, "add-line-HBR"));
        _setValue(named(TextField.class, "line-isp"), "Casco Cable");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        _click(named(Button.class, "plan-HBR"));
        _setValue(named(IntegerField.class, "plan-users"), 12);
        _click(_get(Button.class, spec -> spec.withText("Keep this plan")));
        _click(named(Button.class, "edit-habits"));
        _setValue(named(BigDecimalField.class, "habits-mos"), new BigDecimal("3.9"));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(shown()).contains("Casco Cable", "3.9");
        assertThat(signedIn.as(ada, () -> plans.getPlan(client, harbour)).plan().users())
                .isEqualTo(12);
        assertThat(signedIn.as(ada, () -> plans.getHabits(client)).habits().mosNeed())
                .isEqualByComparingTo("3.9");
    }

    @Test
    void aQueueWithoutANameIsAskedForItAndNothingIsLost() {
        browse(ada);
        open("clients/" + client + "/internet");
        _click(named(Button.class, "edit-habits"));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Agents")), 3);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Agents")).getValue())
                .isEqualTo(3);
        assertThat(signedIn.as(ada, () -> plans.getHabits(client)).version()).isEqualTo(-1);
    }

    @Test
    void theClientsPeopleTestAndReadAndEditNothing() {
        signedIn.as(ada, () -> readiness.begin(client, harbour));
        var dana = served.clientPerson(ada.tenantId(), client);
        browse(dana);
        for (String tab : List.of("internet", "readiness")) {
            open("clients/" + client + "/" + tab);
            assertThat(shown())
                    .contains("There is no such page, or it is not yours")
                    .doesNotContain("Harbor Dental");
        }
        open("portal/network-test");
        assertThat(_find(Button.class).stream().map(Component::getTestId).filter(Objects::nonNull))
                .isNotEmpty()
                .noneMatch(id -> id.startsWith("plan-") || id.startsWith("add-line") || id.startsWith("edit-habits"))
                .noneMatch(id -> id.contains("item-") || id.contains("import") || id.contains("enter"));
    }

    @Test
    void aConsultantOfAnotherClientReachesNothing() {
        var grace = served.consultant(ada.tenantId(), served.client(ada.tenantId(), "Somebody else"));
        browse(grace);
        open("clients/" + client + "/internet");
        assertThat(shown())
                .contains("There is no such page, or it is not yours")
                .doesNotContain("Harbor Dental");
    }

    @SuppressWarnings("unchecked")
    private static void chooseNotNeeded() {
        _setValue((Select<ReadinessState>) named(Select.class, "item-state"), ReadinessState.NOT_NEEDED);
    }

    private static <T extends Component> T named(Class<T> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> testId.equals(component.getTestId())));
    }
}
