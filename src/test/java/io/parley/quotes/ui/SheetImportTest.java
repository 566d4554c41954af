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
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
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
import io.parley.uikit.ProblemBanner;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    void aFormulaCountsWithItsStoredValueAndSaysSoAtItsRowAndAtItsPrice() {
        drop("formula-cells.xlsx", TestFiles.hostile("formula-cells.xlsx"));

        assertThat(textOf("import-problems"))
                .contains("Row 3, column “Description”")
                .contains("Computed in the sheet — check");
        assertThat(price(1)).isEqualTo("5");
        assertThat(priceField(0).getHelperText()).isNullOrEmpty();
        assertThat(priceField(1).getHelperText()).isEqualTo("Computed in the sheet — check");

        chooseProvider("Larkfield");
        press("save-offer");

        var saved = quotes.getQuote(quotes.findCurrent(engagement).getFirst().id());
        assertThat(saved.lines()).extracting(line -> line.computedInSheet()).containsExactly(false, true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "B,No price,10,; Row 3, column “Price”; The price is missing; Ask the provider for it",
                "B,Less than none,-5,19.95; Row 3, column “Qty”; The quantity -5 is not above zero; Correct it, or delete",
                "B,Words,ten,19.95; Row 3, column “Qty”; The quantity “ten” is not a number; Write it in digits",
            })
    void aBadRowIsLeftOutWithItsRemedyAndTheGoodOnesAreSaved(String row, String place, String fault, String remedy) {
        drop(
                "offer.csv",
                ("Code,Description,Qty,Price\nA,Seat,10,25.00\n" + row + "\nC,Fax,2,6.00\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(textOf("import-problems")).contains(place, fault, remedy, "left out");
        assertThat(lines()).isEqualTo(2);
        assertThat(quotes.findRounds(engagement)).isEmpty();

        chooseProvider("Larkfield");
        press("save-offer");

        var saved = quotes.getQuote(quotes.findCurrent(engagement).getFirst().id());
        assertThat(saved.lines()).extracting(line -> line.line().code()).containsExactly("A", "C");
    }

    @Test
    void oneLineIsOneLine() {
        drop("offer.csv", "Code,Description,Qty,Price\nA,Seat,10,25.00\n".getBytes(StandardCharsets.UTF_8));

        assertThat(textOf("import-outcome")).startsWith("One line was read");
    }

    @Test
    void whatIsTypedOverAGoodRowIsCheckedAtItsFieldAndNothingIsHalfSaved() {
        drop("quote.xlsx", TestFiles.demo("harbor-dental", "larkfield/quote.xlsx"));
        chooseProvider("Larkfield");
        _setValue(priceField(1), null);
        _setValue(quantityField(2), new BigDecimal("-1"));

        press("save-offer");

        assertThat(priceField(1).getErrorMessage()).isEqualTo("Enter the price of one unit; 0 if it is free.");
        assertThat(quantityField(2).getErrorMessage())
                .isEqualTo("A quantity is never negative. For a credit, enter a negative price.");
        assertThat(priceField(0).isInvalid()).isFalse();
        assertNothingIsSaved();
        assertThat(lines()).as("what was read is still there").isEqualTo(6);
    }

    @Test
    void aTermOfNoMonthsIsRefusedAtItsFieldUntilItIsCorrected() {
        drop("quote.xlsx", TestFiles.demo("harbor-dental", "larkfield/quote.xlsx"));
        chooseProvider("Larkfield");
        IntegerField months =
                _get(IntegerField.class, spec -> spec.withPredicate(field -> isCalled(field, "offer-termMonths")));
        _setValue(months, 0);

        press("save-offer");

        assertThat(months.getErrorMessage())
                .isEqualTo("A contract runs at least 1 month and at most 120. Enter its months.");
        assertThat(_get(ProblemBanner.class, spec -> spec.withPredicate(Component::isVisible))
                        .getElement()
                        .getTextRecursively())
                .startsWith("One thing needs mending");
        assertNothingIsSaved();

        _setValue(months, 36);
        press("save-offer");
        assertThat(quotes.findCurrent(engagement))
                .singleElement()
                .satisfies(saved -> assertThat(saved.lines()).isEqualTo(6));
    }

    @Test
    void aForeignCurrencyNeedsItsRateBeforeItIsSaved() {
        drop("latin1.csv", TestFiles.hostile("latin1.csv"));
        assertThat(textOf("import-problems")).contains("Enter the exchange rate to USD");
        chooseProvider("Larkfield");

        press("save-offer");

        BigDecimalField rate =
                _get(BigDecimalField.class, spec -> spec.withPredicate(field -> isCalled(field, "offer-exchangeRate")));
        DatePicker day =
                _get(DatePicker.class, spec -> spec.withPredicate(field -> isCalled(field, "offer-exchangeRateDate")));
        assertThat(rate.getErrorMessage())
                .isEqualTo("Prices are in EUR, the engagement compares in USD. Enter what one EUR costs in USD.");
        assertThat(day.getErrorMessage()).startsWith("Enter the day of the exchange rate");
        assertNothingIsSaved();

        _setValue(rate, new BigDecimal("1.08"));
        _setValue(day, LocalDate.of(2026, 11, 20));
        press("save-offer");
        assertThat(quotes.findCurrent(engagement))
                .singleElement()
                .satisfies(saved -> assertThat(saved.currency()).isEqualTo("EUR"));
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

    private static BigDecimalField priceField(int line) {
        return figure(line, "pq-unitPrice");
    }

    private static BigDecimalField quantityField(int line) {
        return figure(line, "pq-quantity");
    }

    private static BigDecimalField figure(int line, String className) {
        return _get(_find(LineRow.class).get(line), BigDecimalField.class, spec -> spec.withClasses(className));
    }

    private void assertNothingIsSaved() {
        assertThat(quotes.findRounds(engagement)).isEmpty();
        assertThat(documents.findAll(new DocumentOwner(client.value()))).isEmpty();
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
