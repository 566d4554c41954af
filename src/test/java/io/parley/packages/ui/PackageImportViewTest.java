package io.parley.packages.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import io.parley.clients.EngagementId;
import io.parley.identity.Role;
import io.parley.quotes.QuoteService;
import io.parley.testing.TestFiles;
import io.parley.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole package is dropped on one page. */
class PackageImportViewTest extends ViewTest {

    @Autowired
    private QuoteService quotes;

    @BeforeEach
    void openThePage() {
        var ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        browse(ada);
        open("packages/import");
    }

    @Test
    void aPackageBringsItsOffersAndLeadsToTheEngagement() {
        drop(zip(UnaryOperator.identity()));

        assertThat(outcome()).contains("Offers in the comparison now: 3");
        press("open-imported");
        assertThat(address()).matches("clients/[^/]+/engagements/[^/]+.*");
        assertThat(rounds()).isEqualTo(3);
    }

    @Test
    void theSamePackageAgainChangesNothingAndChangedLinesMakeARound() {
        drop(zip(UnaryOperator.identity()));
        press("open-imported");
        var engagement = address();

        open("packages/import");
        drop(zip(UnaryOperator.identity()));
        press("open-imported");
        assertThat(address()).isEqualTo(engagement);
        assertThat(rounds()).isEqualTo(3);

        open("packages/import");
        drop(zip(text -> text.replace("USD 6.00", "USD 5.00").replace("USD 18.00", "USD 15.00")));
        press("open-imported");
        assertThat(rounds()).isEqualTo(4);
    }

    @Test
    void whatIsNoPackageIsRefusedAndNothingIsSaved() {
        try {
            drop("no zip at all".getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException | AssertionError refusedInTheBrowser) {
            MockVaadin.clientRoundtrip(true);
        }
        assertThat(outcome()).isEmpty();
    }

    private int rounds() {
        var parts = address().split("/");
        return quotes.findRounds(new EngagementId(UUID.fromString(parts[3]))).size();
    }

    private static String outcome() {
        return _get(Div.class, spec -> spec.withPredicate(div -> "package-outcome".equals(div.getTestId())))
                .getElement()
                .getTextRecursively();
    }

    private static void drop(byte[] content) {
        _upload(_get(Upload.class), "harbor-dental.zip", content);
        MockVaadin.clientRoundtrip(true);
    }

    private static void press(String id) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> id.equals(button.getTestId()))));
        MockVaadin.clientRoundtrip(true);
    }

    /** The package, its quote of Quillstone changed. */
    private static byte[] zip(UnaryOperator<String> change) {
        return TestFiles.demoZip("harbor-dental", "quillstone/quote.csv", change);
    }
}
