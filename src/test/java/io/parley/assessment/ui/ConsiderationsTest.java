package io.parley.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.common.Texts;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.testing.ViewTest;
import io.parley.uikit.FormDialog;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own engagement
class ConsiderationsTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    private Actor ada;
    private ClientId client;
    private EngagementId engagement;

    @BeforeEach
    void anOfferThatSaysLittle() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        quotes.submit(
                engagement,
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "42", "19.95"))
                        .with(aTerm("support.hours", "24x7"))
                        .draft());
        browse(ada);
        open(tab());
    }

    @Test
    void eachOfTheTenSaysWhyItMattersAndHowMuchEachOfferHasSaid() {
        for (int number = 1; number <= 10; number++) {
            assertThat(card(number).contains("Larkfield"))
                    .as("consideration " + number)
                    .isEqualTo(number != 9); // no offer says anything about the client's line
        }
        assertThat(card(7)).contains("Who helps when it breaks?", "1 confirmed", "2 not known");
    }

    @Test
    void aNotedObservationStandsAtItsConsiderationUntilTakenBack() {
        _click(button("note-1"));
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(called("observation-text"))), "She hesitated.");
        _setValue(_get(Checkbox.class, spec -> spec.withPredicate(called("observation-red-flag"))), true);
        _get(FormDialog.class).save();
        assertThat(card(1)).contains("She hesitated.", "soft red flag");
        assertThat(card(2)).doesNotContain("She hesitated.");

        _click(button("retract"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(card(1)).doesNotContain("She hesitated.");
    }

    @Test
    void aTrialOfSupportIsLoggedWithTheWaitAndAWrongOneSaysWhy() {
        _click(button("add-trial"));
        _get(FormDialog.class).save();
        assertThat(page()).contains("Say which provider was asked");
        chooseLarkfield();
        _setValue(
                _get(DateTimePicker.class, spec -> spec.withPredicate(called("trial-asked-at"))),
                LocalDateTime.of(2026, 11, 20, 21, 30));
        _setValue(_get(TextField.class, spec -> spec.withPredicate(called("trial-question"))), "Can we fax?");
        _get(FormDialog.class).save();

        Grid<?> log = _get(Grid.class, spec -> spec.withPredicate(called("support-trials")));
        assertThat(GridKt._getFormattedRow(log, 0)).contains("Larkfield", "Can we fax?", "no answer");
    }

    @Test
    void itReadsInChineseTooAndIsNotForColleaguesWithoutTheClient() {
        UI.getCurrent().setLocale(Texts.CHINESE);
        open("clients");
        open(tab());
        assertThat(page()).contains("出故障时谁来帮忙？").doesNotContain("!{", "!assessment");

        browse(signedIn.enrol(ada.tenantId(), Role.CONSULTANT));
        open(tab());
        assertThat(page()).doesNotContain("Larkfield");
    }

    @SuppressWarnings("unchecked")
    private void chooseLarkfield() {
        ComboBox<ProviderReference> box = _get(ComboBox.class, spec -> spec.withPredicate(called("trial-provider")));
        _setValue(box, box.getListDataView().getItem(0));
    }

    private static Button button(String testId) {
        return _get(Button.class, spec -> spec.withPredicate(called(testId)));
    }

    private static String card(int number) {
        return PrettyPrintTreeKt.toPrettyTree(
                _find(ConsiderationCard.class, spec -> spec.withPredicate(called("consideration-" + number)))
                        .getFirst());
    }

    private static <C extends Component> Predicate<C> called(String testId) {
        return component -> testId.equals(component.getTestId());
    }

    private String tab() {
        return "clients/" + client + "/engagements/" + engagement + "/considerations";
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
