package io.parley.search.ui;

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

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.common.Texts;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.UploadGateway;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.testing.TestFiles;
import io.parley.testing.ViewTest;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // each test has its own client
class SearchViewTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private DocumentService documents;

    private Actor ada;

    @BeforeEach
    void aClientWithAPaperAndAnOffer() {
        ada = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        signedIn.as(ada);
        ClientId client = clients.create(aClient("Harbor Dental"));
        byte[] quote = TestFiles.demo("harbor-dental", "quillstone/quote.pdf");
        try (var file = gateway.receive("quote.pdf", new ByteArrayInputStream(quote), EnumSet.of(FileType.PDF))) {
            documents.store(new DocumentUpload(new DocumentOwner(client.value()), "quillstone", file));
        }
        quotes.submit(
                engagements.start(client, anEngagement("Phones 2027")),
                aQuote(providers.ensure("Quillstone"))
                        .with(aLine("SEAT", "42", "24.95"))
                        .with(aTerm("renewal.mode", "NONE"))
                        .draft());
        browse(ada);
    }

    @Test
    void aWordIsFoundInPapersAndOpensItsPage() {
        open("search");
        assertThat(page()).contains("Find a clause again");

        _setValue(_get(TextField.class, spec -> spec.withPredicate(called("search-words"))), "quillstone");
        assertThat(page()).contains("quote.pdf, page 1", "Harbor Dental", "Marked");
        _click(_find(Button.class, spec -> spec.withPredicate(called("open-page")))
                .getFirst());
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("quote.pdf");
    }

    @Test
    void whatIsSearchedForStandsInTheAddressAndCapturedTermsAreFoundToo() {
        open("search?q=as+printed");
        assertThat(page()).contains("Captured terms", "Quillstone, round 1").doesNotContain("!search");
    }

    @Test
    void nothingFoundSaysWhatToDoAndOthersFindNothing() {
        open("search?q=nowhere");
        assertThat(page()).contains("Nothing found");

        browse(signedIn.enrol(ada.tenantId(), Role.CONSULTANT));
        open("search?q=quillstone");
        assertThat(page()).contains("Nothing found").doesNotContain("quote.pdf", "Harbor");
    }

    @Test
    void itReadsInChinese() {
        UI.getCurrent().setLocale(Texts.CHINESE);
        open("search?q=quillstone");
        assertThat(page()).contains("搜索文件与条款", "quote.pdf，第 1 页").doesNotContain("!{", "!search");
    }

    private static <C extends Component> Predicate<C> called(String testId) {
        return component -> testId.equals(component.getTestId());
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }
}
