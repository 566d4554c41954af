package io.parley.clients.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list as a file: all rows of the search, and only the reader's. */
@SuppressWarnings("NullAway.Init") // each test has its own consultant
class ClientListExportTest extends ViewTest {

    @Autowired
    private ClientService clients;

    private Actor ada;

    @BeforeEach
    void twoClientsOfOnesOwnAndOneOfAColleague() {
        var tenant = openTenant("Coastline Advisory");
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.as(ada, () -> clients.create(aClient("Harbor Dental")));
        signedIn.as(ada, () -> clients.create(aClient("=cmd|Lakeside")));
        signedIn.as(signedIn.enrol(tenant, Role.CONSULTANT), () -> clients.create(aClient("Ridgeview")));
        browse(ada);
        open("clients");
    }

    @Test
    void holdsAllRowsTheReaderMaySeeAndNothingASpreadsheetWouldRun() {
        assertThat(csv()).contains("Name", "Harbor Dental", "'=cmd|Lakeside").doesNotContain("Ridgeview");
    }

    @Test
    void holdsWhatIsSearchedFor() {
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search name or industry")), "harbor");
        assertThat(csv()).contains("Harbor Dental").doesNotContain("Lakeside");
    }

    private static String csv() {
        Anchor link = _get(Anchor.class, spec -> spec.withPredicate(anchor -> "export-csv".equals(anchor.getTestId())));
        return new String(DownloadKt._download(link), StandardCharsets.UTF_8);
    }
}
