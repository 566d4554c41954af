package io.parley.quotes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.quotes.sheet.QuoteColumn;
import io.parley.testing.TestFiles;
import io.parley.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An offer's spreadsheet fills the editor; the reader sees how it was read, corrects it, and saves. */
class SheetImportTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private DocumentService documents;

    private ClientId client;
    private EngagementId engagement;

    @BeforeEach
    void openTheImport() {
        var tenant = openTenant("Coastline Advisory");
        Actor ada = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
        providers.ensure("Larkfield");
        browse(ada);
        open(page("offers/import"));
    }

    @Test
    void aQuoteFillsTheEditorAndNothingIsSavedBeforeTheReaderSays() {
        drop("quote.xlsx", TestFiles.demo("harbor-dental", "larkfield/quote.xlsx"));

        assertThat(lines()).isEqualTo(6);
        assertThat(textOf("import-outcome")).startsWith("6 lines were read");
        assertThat(_get(TextField.class, spec -> spec.withPredicate(field -> isCalled(field, "offer-quoteNumber")))
                        .getValue())
                .isEqualTo("LV-26-118842");
        assertThat(quotes.findRounds(engagement)).isEmpty();
        assertThat(documents.findAll(new DocumentOwner(client.value()))).isEmpty();

        chooseProvider("Larkfield");
        press("save-offer");

        assertThat(quotes.findCurrent(engagement)).singleElement().satisfies(saved -> {
            assertThat(saved.lines()).isEqualTo(6);
            assertThat(saved.validUntil()).isEqualTo("2026-12-18");
        });
        assertThat(documents.findAll(new DocumentOwner(client.value())))
                .singleElement()
                .satisfies(kept -> assertThat(kept.fileName()).isEqualTo("quote.xlsx"));
    }

    @Test
    void badRowsAreNamedWithColumnAndRemedyAndGoodOnesStay() {
        drop("bad-values.csv", TestFiles.hostile("bad-values.csv"));

        assertThat(lines()).isEqualTo(2);
        assertThat(textOf("import-problems"))
                .contains("Row 3, column “qty”")
                .contains("The quantity -5 is not above zero")
                .contains("Row 7, column “code”")
                .contains("Code B-5 stands in row 6 already")
                .contains("left out");
    }

    @Test
    void unknownColumnsAreChosenByHand() {
        drop("unknown-columns.csv", TestFiles.hostile("unknown-columns.csv"));
        assertThat(textOf("import-outcome")).isEqualTo("No line could be read yet. Nothing was changed below.");
        assertThat(textOf("import-problems")).contains("Choose which column holds the description");

        choose(0, QuoteColumn.DESCRIPTION);
        choose(1, QuoteColumn.QUANTITY);
        choose(2, QuoteColumn.MONTHLY_PRICE);

        assertThat(textOf("import-outcome")).startsWith("2 lines were read");
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void aWronglyReadColumnIsCorrectedByTheReader() {
        drop(
                "offer.csv",
                "Code,Description,Qty,Price,Reduced\nA,Seat,10,25.00,20.00\n".getBytes(StandardCharsets.UTF_8));
        assertThat(price(0)).isEqualTo("25");

        choose(3, QuoteColumn.LIST_PRICE);
        choose(4, QuoteColumn.MONTHLY_PRICE);

        assertThat(price(0)).isEqualTo("20");
    }

    @Test
    void theEncodingFoundIsShown() {
        drop("charges.csv", TestFiles.demo("xinghe-logistics", "jiangpan/charges.csv"));
        assertThat(textOf("import-preview")).contains("GB18030").contains("语音专线坐席");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "zip-bomb.xlsx, unpacks to more than is allowed",
        "mixed-encoding.csv, Cannot tell the encoding",
        "pdf-named.csv, not a text table",
        "empty.csv, The file is empty",
        "unbalanced-quotes.csv, a quotation mark opens in line 2",
    })
    void aFileThatCannotBeReadIsRefusedAndTheEditorStaysAsItIs(String file, String reason) {
        try {
            drop(file, TestFiles.hostile(file));
        } catch (RuntimeException | AssertionError refusedInTheBrowser) {
            MockVaadin.clientRoundtrip(true);
        }
        assertThat(_get(SheetImport.class).getElement().getTextRecursively()).contains(reason);
        assertThat(_find(NativeTable.class, spec -> spec.withPredicate(table -> isCalled(table, "import-columns"))))
                .isEmpty();
        assertThat(lines()).isEqualTo(1);
        assertThat(price(0)).isEqualTo("null");
    }

    @Test
    void aForeignCurrencyNeedsItsRateBeforeItIsSaved() {
        drop("latin1.csv", TestFiles.hostile("latin1.csv"));
        assertThat(textOf("import-problems")).contains("Enter the exchange rate to USD");
        chooseProvider("Larkfield");

        press("save-offer");

        assertThat(quotes.findRounds(engagement)).isEmpty();
    }

    @Test
    void theStoryIsToldInChineseToo() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open(page("offers"));
        open(page("offers/import"));
        drop("bad-values.csv", TestFiles.hostile("bad-values.csv"));

        assertThat(textOf("import-outcome")).startsWith("已将 2 个项目填入下表");
        assertThat(textOf("import-problems")).contains("第 3 行，“qty”列").contains("数量 -5 不大于零");
    }

    private String page(String path) {
        return "clients/" + client + "/engagements/" + engagement + "/" + path;
    }

    private static void drop(String name, byte[] content) {
        _upload(_get(Upload.class), name, content);
        MockVaadin.clientRoundtrip(true);
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> isCalled(button, id))));
    }

    @SuppressWarnings("unchecked")
    private static void choose(int column, QuoteColumn meaning) {
        Select<QuoteColumn> select =
                _get(Select.class, spec -> spec.withPredicate(field -> isCalled(field, "column-" + column)));
        _setValue(select, meaning);
    }

    @SuppressWarnings("unchecked")
    private void chooseProvider(String name) {
        ComboBox<ProviderReference> provider =
                _get(ComboBox.class, spec -> spec.withPredicate(field -> isCalled(field, "offer-provider")));
        _setValue(
                provider,
                providers.findReferences().stream()
                        .filter(reference -> reference.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static int lines() {
        return _find(LineRow.class).size();
    }

    private static String price(int line) {
        return String.valueOf(_find(LineRow.class).get(line).draft().unitPrice());
    }

    private static String textOf(String id) {
        return _get(Component.class, spec -> spec.withPredicate(component -> isCalled(component, id)))
                .getElement()
                .getTextRecursively();
    }

    private static boolean isCalled(Component component, String id) {
        return id.equals(component.getTestId());
    }
}
